/** Waiting for the engine's tasks. */
import type { EnqueuedTaskPromise, Task } from "meilisearch";
import { type Engine, meiliOf } from "../nodes/client.ts";
import { EngineRefusal, refusalIn } from "../nodes/refusal.ts";

/**
 * A task was accepted, but failed or was cancelled later. `blames` what was asked for, such as a document
 * that the engine does not take, or the engine itself. The engine's own words are the cause's alone.
 */
export class EngineTaskFailed extends Error {
  override name = "EngineTaskFailed";

  constructor(
    what: string,
    readonly blames: "request" | "engine",
    options?: ErrorOptions,
  ) {
    super(
      `Søgemaskinen kunne ikke udføre en opgave (${what}); dens log i VAR siger hvorfor.`,
      options,
    );
  }
}

/** Whether the engine took exception to what it was sent, not to anything of its own. */
export function blamesRequest(error: unknown): boolean {
  if (error instanceof EngineTaskFailed) return error.blames === "request";
  const status = refusalIn(error)?.status;
  return status === 400 || status === 413;
}

/** However long it takes: a big batch takes minutes, and an engine that dies makes the poll throw. */
const waitOptions = { timeout: 0, interval: 20 };

/** Resolves when the task succeeded; the client's own wait resolves for failed tasks too. */
export async function succeeded(enqueued: EnqueuedTaskPromise): Promise<Task> {
  return checked(await enqueued.waitTask(waitOptions));
}

/** The same of tasks that are known by their numbers. */
export async function tasksSucceeded(engine: Engine, uids: readonly number[]): Promise<void> {
  for (const uid of uids) checked(await meiliOf(engine).tasks.waitForTask(uid, waitOptions));
}

function checked(task: Task): Task {
  if (task.status === "succeeded") return task;
  const blames = task.error?.type === "invalid_request" ? "request" : "engine";
  const status = blames === "request" ? 400 : 500;
  const { code = "unknown", message = task.status } = task.error ?? {};
  const cause = new EngineRefusal(status, code, message);
  throw new EngineTaskFailed(`${task.type} ${task.indexUid ?? ""}`.trim(), blames, { cause });
}
