/** Makes a folder, with those that it lies in. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * On a disk that can only be read Node (20 to 24) says ENOENT when it makes several folders at once: one by one it
 * says what is wrong. @throws what the file system throws
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const isUntold = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isUntold || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
