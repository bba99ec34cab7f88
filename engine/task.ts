/** Waiting for the engine's tasks. */
import type { EnqueuedTaskPromise, Meilisearch, Task } from "meilisearch";
import { EngineTaskFailed } from "./errors.ts";

/** However long it takes: a big batch takes minutes, and an engine that dies makes the poll throw. */
const waitOptions = { timeout: 0, interval: 20 };

/** Resolves when the task succeeded; the client's own wait resolves for failed tasks too. */
export async function succeeded(enqueued: EnqueuedTaskPromise): Promise<Task> {
  return checked(await enqueued.waitTask(waitOptions));
}

/** The same of tasks that are known by their numbers. */
export async function tasksSucceeded(meili: Meilisearch, uids: readonly number[]): Promise<void> {
  for (const uid of uids) checked(await meili.tasks.waitForTask(uid, waitOptions));
}

function checked(task: Task): Task {
  if (task.status === "succeeded") return task;
  const blames = task.error?.type === "invalid_request" ? "request" : "engine";
  const cause = new Error(task.error?.message ?? task.status);
  throw new EngineTaskFailed(`${task.type} ${task.indexUid ?? ""}`.trim(), blames, { cause });
}
