/** Waiting for the engine's tasks. */
import type { EnqueuedTaskPromise, Meilisearch, Task } from "meilisearch";
import { EngineTaskFailed } from "./errors.ts";

/** However long it takes: a big batch takes minutes, and an engine that dies makes the poll throw. */
const waitOptions = { timeout: 0, interval: 20 };

/** Resolves when the task succeeded; the client's own wait resolves for failed tasks too. */
export async function succeeded(enqueued: EnqueuedTaskPromise): Promise<Task> {
  return checked(await enqueued.waitTask(waitOptions));
}

/** The same of a task that is known by its number. */
export async function taskSucceeded(meili: Meilisearch, taskUid: number): Promise<Task> {
  return checked(await meili.tasks.waitForTask(taskUid, waitOptions));
}

function checked(task: Task): Task {
  if (task.status === "succeeded") return task;
  const reason = task.error?.message ?? task.status;
  throw new EngineTaskFailed(`${task.type} ${task.indexUid ?? ""} (task ${task.uid}): ${reason}`);
}
