/** Checks that what a site answered still has the form we know. */
import type { z } from "zod";
import { HarvestError } from "./harvest-error.ts";

/** `value` as its schema says, or the fault that names the first field which is not where it was. */
export function readForm<T>(
  schema: z.ZodType<T>,
  value: unknown,
  address: string,
): T | HarvestError {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const field = error.issues[0]?.path.join(".") || "det hele";
  return new HarvestError("unknown-form", address, { detail: field });
}
