/** `published.json`: what a source took out, and the operator has shown all the same. */
import { join } from "node:path";
import { z } from "zod";
import { publishedFileName } from "./operator-files.ts";
import { readJson } from "./read-json.ts";
import { reasonOf } from "./unreadable.ts";

/** `id` of an item or a meeting. */
const Entries = z.array(
  z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), why: z.string().trim().min(1) }),
);

/** `fault` is a Danish sentence where the file cannot be used: then nothing in it is shown. */
type PublishedFile = { readonly ids: readonly string[]; readonly fault: string | null };

/** No ids where the folder has no such file. Never throws. */
export async function readPublished(folder: string): Promise<PublishedFile> {
  try {
    const entries = Entries.parse(await readJson(join(folder, publishedFileName)));
    return { ids: entries.map(({ id }) => id), fault: null };
  } catch (error) {
    return { ids: [], fault: isAbsent(error) ? null : faultOf(error) };
  }
}

function faultOf(error: unknown): string {
  if (error instanceof SyntaxError)
    return `er ikke gyldig JSON (${error.message}) og er ikke brugt`;
  if (error instanceof z.ZodError)
    return "skal være en liste af { id, why } med et punkts eller mødes id og en begrundelse, og er ikke brugt";
  return reasonOf(error);
}

function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "ENOENT" || error.code === "ENOTDIR";
}
