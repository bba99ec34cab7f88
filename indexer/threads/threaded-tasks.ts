/** The tasks of files in several threads, each file within the limits of one job. */
import { type MinutesFile, toFailure } from "../files/minutes-file.ts";
import { Unreadable } from "../files/unreadable.ts";
import type { FileTasks, Outcome } from "../sync/documents/file-tasks.ts";
import type { FileThreads } from "./file-threads.ts";

/** Files under way for each thread: enough that none waits while a large one is awaited in its turn. */
const filesForEach = 4;

export function createThreadedTasks({ count, run }: FileThreads): FileTasks {
  return {
    width: count * filesForEach,
    survey: (file) => unlessGivenUp(file, run("survey", file, file.name)),
    makeDocuments: (order) =>
      unlessGivenUp(order.file, run("makeDocuments", order, order.file.name)),
    restore: (stored) => run("restore", stored, stored.parsed.file),
  };
}

/** @throws what is no fault of the file's */
async function unlessGivenUp<T>(file: MinutesFile, task: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await task;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "failed", failure: toFailure(file, error) };
  }
}
