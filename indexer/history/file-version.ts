/** One version of a file of minutes: when it came, and what its bytes are known by. */
import { z } from "zod";

/** `at` is when it was fetched, or first seen; `hash` the SHA-256 of its bytes. */
export const FileVersion = z.object({
  at: z.iso.datetime(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FileVersion = z.infer<typeof FileVersion>;

/** The versions of a file in the order they came: the last one is what lies in the folder. */
export type FileHistory = readonly FileVersion[];

/** @returns when the first of them came; null where none is known */
export const arrivalOf = (history: FileHistory): string | null => history[0]?.at ?? null;
