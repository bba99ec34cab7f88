/** Makes a folder, with those that it lies in. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * One by one: asked for several at once, Node (20 to 24) says of a disk that can only be read that there is no such
 * folder, and below /proc it never comes back. @throws what the file system throws
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path).catch(unlessThere(path));
    } else await unlessThere(path)(error);
  }
}

/** What another has made meanwhile is there; so is a link to a folder. */
function unlessThere(path: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) throw error;
  };
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? error.code : undefined;
