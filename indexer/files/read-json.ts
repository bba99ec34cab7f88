/** JSON that an operator has written, with whatever program and in whatever encoding. */
import { readFile } from "node:fs/promises";
import { textOfBytes } from "./text-of-bytes.ts";

/** @throws what the file system throws, and SyntaxError for what is no JSON */
export async function readJson(path: string): Promise<unknown> {
  const read = textOfBytes(await readFile(path));
  return JSON.parse(read.kind === "text" ? read.text.normalize("NFC") : "");
}
