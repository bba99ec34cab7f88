/** Threads that do the jobs of the table. */
import { type Privacy, usualPrivacy } from "../enrich/privacy.ts";
import { nothingTaken, type TakedownList } from "../takedown/take-down.ts";
import type { Jobs } from "./jobs.ts";
import type { Limits } from "./thread.ts";
import type { ThreadData } from "./thread-data.ts";
import { createThreads } from "./threads.ts";

/** `name` is the file's, for messages only. Throws what Thread's `run` does. */
type RunJob = <J extends keyof Jobs>(
  job: J,
  input: Parameters<Jobs[J]>[0],
  name: string,
) => ReturnType<Jobs[J]>;

export type FileThreads = {
  readonly count: number;
  readonly run: RunJob;
  readonly close: () => Promise<void>;
};

type FileThreadsSetup = Pick<ThreadData, "topics" | "ocrFolder"> & {
  readonly count: number;
  readonly limits: Limits;
  readonly takedowns?: TakedownList;
  readonly privacy?: Privacy;
  readonly readsFolder?: string | null;
};

export function createFileThreads({
  count,
  limits,
  topics,
  ocrFolder,
  takedowns = nothingTaken,
  privacy = usualPrivacy,
  readsFolder = null,
}: FileThreadsSetup): FileThreads {
  const data: ThreadData = { topics, ocrFolder, takedowns, privacy, readsFolder };
  const script = new URL("./worker.mjs", import.meta.url);
  const threads = createThreads({ count, limits, script, data });
  const run = (job: keyof Jobs, input: unknown, name: string) => threads.run({ job, input, name });
  return { count, run: run as RunJob, close: threads.close };
}
