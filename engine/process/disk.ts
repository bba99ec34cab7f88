/** The disk under a folder, watched while the engine writes: on a full one it waits without a word. */
import { statfs } from "node:fs/promises";
import { join } from "node:path";

/** A disk that is full, as Node itself tells it: `path` is in the folder that could not be written in. */
export class DiskFull extends Error {
  override name = "DiskFull";
  readonly code = "ENOSPC";
  readonly path: string;

  constructor(folder: string) {
    super("ENOSPC");
    this.path = join(folder, "engine.log");
  }
}

/** Less holds no page of anything. */
const leastBytes = 1_500_000;
const lookEveryMs = 1_000;
/** The engine gives back what a task took when it is done, so that one look says nothing. */
const looks = 3;

/** Whether there is room for anything; where that cannot be told, there is. */
export async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: Infinity, bsize: 1 }));
  return bavail * bsize < leastBytes;
}

/** What `work` gives. @throws DiskFull as soon as the folder's disk is, whatever the work waits for */
export async function unlessDiskFull<T>(folder: string, work: () => Promise<T>): Promise<T> {
  let full = 0;
  let timer: NodeJS.Timeout | undefined;
  const filled = new Promise<never>((_, reject) => {
    timer = setInterval(async () => {
      full = (await isDiskFull(folder)) ? full + 1 : 0;
      if (full === looks) reject(new DiskFull(folder));
    }, lookEveryMs);
  });
  try {
    return await Promise.race([work(), filled]);
  } finally {
    clearInterval(timer);
  }
}
