/** What a survey read of a file, on disk until it is written: to read and parse is most of the work on a new file. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { MinutesFile } from "../../files/minutes-file.ts";
import type { FileMeetings } from "../../meetings/read-meetings.ts";

/** `take` gives what was kept of a file, once; null where nothing was. */
export type KeptReads = {
  readonly keep: (file: MinutesFile, read: FileMeetings) => Promise<void>;
  readonly take: (file: MinutesFile) => Promise<FileMeetings | null>;
};

export const keepsNothing: KeptReads = { keep: async () => {}, take: async () => null };

/** In one thread; what does not go in is read again. */
const mostBytes = 2e9;
/** The engine's files come first. */
const leastFree = 4e9;

/**
 * @param folder of one run alone, which makes and empties it (`withKeptReads`)
 * Several threads may share it: what one keeps another takes. A disk that is full keeps nothing.
 */
export function openKeptReads(
  folder: string,
  { most = mostBytes, free = leastFree } = {},
): KeptReads {
  let bytes = 0;
  const pathOf = ({ path }: MinutesFile) =>
    join(folder, createHash("sha1").update(path).digest("hex"));
  return {
    async keep(file, read) {
      const kept = serialize(read);
      if (bytes + kept.length > most) return;
      const path = pathOf(file);
      try {
        if ((await freeIn(folder)) < free + kept.length) return;
        bytes += kept.length;
        await writeFile(`${path}.part`, kept);
        await rename(`${path}.part`, path);
      } catch {
        await rm(`${path}.part`, { force: true });
      }
    },
    async take(file) {
      try {
        const path = pathOf(file);
        const kept: FileMeetings = deserialize(await readFile(path));
        await rm(path);
        return kept;
      } catch {
        return null;
      }
    },
  };
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Runs `work` with a folder that is empty before and gone afterwards, also where a run before it was killed; null for none. */
export async function withKeptReads<T>(folder: string | null, work: () => Promise<T>): Promise<T> {
  if (folder === null) return work();
  await rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true });
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
