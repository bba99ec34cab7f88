/** What files take on the disk. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const blockBytes = 512; // what `stat` counts in, whatever the file system (POSIX)

/** Megabytes (of 10^6 bytes) that the files under a folder really take; sparse files take less than they say. */
export async function megabytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
  return stats.reduce((sum, { blocks }) => sum + blocks * blockBytes, 0) / 1e6;
}
