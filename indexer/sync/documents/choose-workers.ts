/** Where files are worked on: little at once right here, much in threads. */
import { statSync } from "node:fs";
import type { MinutesFile } from "../../files/minutes-file.ts";
import type { FileTasks } from "./file-tasks.ts";

/** Bytes of minutes from which threads gain more than the second of work that it costs to start them. */
const worthThreads = 2_000_000;

export function createWorkerChoice(places: {
  readonly here: FileTasks;
  readonly inThreads: FileTasks;
}) {
  return async (files: readonly MinutesFile[]): Promise<FileTasks> =>
    isMuch(files) ? places.inThreads : places.here;
}

/** Looks no further than it must: to wait for each of ten thousand small files takes longer than to look. */
function isMuch(files: readonly MinutesFile[]): boolean {
  let bytes = 0;
  return files.some(({ path }) => {
    bytes += sizeOf(path);
    return bytes >= worthThreads;
  });
}

/** Of a file that is not to be had: none. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
