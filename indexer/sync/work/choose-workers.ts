/** Where files are worked on: little at once right here, much in threads. */
import { stat } from "node:fs/promises";
import type { MinutesFile } from "../../files/minutes-files.ts";
import type { FileTasks } from "./file-tasks.ts";

/** Bytes of minutes from which threads gain more than the second of work that it costs to start them. */
const worthThreads = 2_000_000;

export function createWorkerChoice(places: {
  readonly here: FileTasks;
  readonly inThreads: FileTasks;
}) {
  return async (files: readonly MinutesFile[]): Promise<FileTasks> =>
    (await bytesOf(files)) < worthThreads ? places.here : places.inThreads;
}

/** Of a file that is not to be had: none. */
async function bytesOf(files: readonly MinutesFile[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(({ path }) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
