/** Threads that do the jobs of the table. */
import { nothingTaken, type TakedownList } from "../takedown/take-down.ts";
import type { Jobs } from "./jobs.ts";
import type { Limits } from "./thread.ts";
import type { ThreadData } from "./thread-data.ts";
import { createThreads } from "./threads.ts";

/** `name` is the file's, for messages only. Throws what Thread's `run` does. */
export type RunJob = <J extends keyof Jobs>(
  job: J,
  input: Parameters<Jobs[J]>[0],
  name: string,
) => ReturnType<Jobs[J]>;

export type FileThreads = {
  readonly count: number;
  readonly run: RunJob;
  readonly close: () => Promise<void>;
};

export type FileThreadsSetup = Omit<ThreadData, "takedowns"> & {
  readonly count: number;
  readonly limits: Limits;
  readonly takedowns?: TakedownList;
};

export function createFileThreads({
  count,
  limits,
  topics,
  ocrFolder,
  takedowns = nothingTaken,
}: FileThreadsSetup): FileThreads {
  const data: ThreadData = { topics, ocrFolder, takedowns };
  const script = new URL("./worker.mjs", import.meta.url);
  const threads = createThreads({ count, limits, script, data });
  const run = (job: keyof Jobs, input: unknown, name: string) => threads.run({ job, input, name });
  return { count, run: run as RunJob, close: threads.close };
}
