/** Writes a file so that it is there whole or not at all, also when the program is killed. */
import { rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../../engine/process/make-folder.ts";

/**
 * The temporary name is always the same for the same file, so that a run which is killed leaves
 * nothing that the next one does not write over. It begins with a dot: no reader takes it for minutes.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `.${basename(path)}.tmp`);
  await makeFolder(folder);
  await writeFile(unfinished, content, { flush: true });
  await rename(unfinished, path);
}
