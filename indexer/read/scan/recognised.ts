/** What was recognised of a file's pictures: kept by the file's hash, since a page takes seconds to read. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Piece = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
});

/** A page as PDF pages are, in points. `confidence` is its words' mean (0-100), `unsure` the words below 80. */
export const RecognisedPage = z.object({
  number: z.int().positive(),
  width: z.number(),
  height: z.number(),
  pieces: z.array(Piece),
  confidence: z.number(),
  unsure: z.array(z.string()),
});
export type RecognisedPage = z.infer<typeof RecognisedPage>;

/** `left` are pages that were not read, because they are too many or took too long. */
export const Recognised = z.object({
  version: z.literal(1),
  pages: z.array(RecognisedPage),
  left: z.array(z.int().positive()),
});
export type Recognised = z.infer<typeof Recognised>;

const pathOf = (folder: string, bytes: Uint8Array) =>
  join(folder, `${createHash("sha256").update(bytes).digest("hex")}.json`);

/** What was recognised of a file, or of one that lies in another, by its bytes. */
export type LookUp = (bytes: Uint8Array) => Promise<Recognised | null>;

/** In this folder; null where OCR is off, and nothing is known of any file. */
export const lookUpIn =
  (folder: string | null): LookUp =>
  async (bytes) =>
    folder === null ? null : readRecognised(folder, bytes);

/** Null where the file has not been recognised, or was by another version of this program. */
export async function readRecognised(
  folder: string,
  bytes: Uint8Array,
): Promise<Recognised | null> {
  try {
    return Recognised.parse(JSON.parse(await readFile(pathOf(folder, bytes), "utf8")));
  } catch {
    return null;
  }
}

export async function keepRecognised(
  folder: string,
  bytes: Uint8Array,
  recognised: Recognised,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = pathOf(folder, bytes);
  await writeFile(`${path}.part`, JSON.stringify(recognised));
  await rename(`${path}.part`, path);
}
