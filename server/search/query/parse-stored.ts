/** Documents as the index holds them, checked. */
import type { z } from "zod";
import { EngineDown, outdated } from "../../../engine/query/engine-down.ts";

/**
 * An index that an earlier version of the program made holds documents of another form, until it has been
 * built anew. @throws EngineDown
 */
export function parseStored<T>(schema: z.ZodType<T>, document: unknown): T {
  const { success, data, error } = schema.safeParse(document);
  if (!success) throw new EngineDown(outdated, { cause: error });
  return data;
}
