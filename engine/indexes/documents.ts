/** Filling an index; every task is checked. */
import type { EnqueuedTask } from "meilisearch";
import { type Engine, meiliOf } from "../nodes/client.ts";
import { joinLines, toLines } from "./batches.ts";
import { succeeded, tasksSucceeded } from "./task.ts";

/**
 * Adds documents or replaces those with the same id, in bodies of bounded size.
 * @throws EngineTaskFailed when the engine could not index one of the bodies
 */
export async function addDocuments(
  engine: Engine,
  uid: string,
  documents: Iterable<{ readonly id: string }>,
): Promise<void> {
  await addLines(engine, uid, toLines(documents));
}

/** The same with documents that are lines of NDJSON already. */
export async function addLines(
  engine: Engine,
  uid: string,
  lines: Iterable<Uint8Array>,
): Promise<void> {
  await tasksSucceeded(engine, await sendLines(engine, uid, lines));
}

/** Far from the engine's limit of 100 MB, where a larger body breaks the connection without an answer. */
const bodySize = 12_000_000;

/**
 * Sends them in bodies of bounded size, and gives the tasks that they became: the engine does several small
 * ones faster as one, if it is not waited for.
 */
export async function sendLines(
  engine: Engine,
  uid: string,
  lines: Iterable<Uint8Array>,
): Promise<number[]> {
  const tasks: number[] = [];
  for (const body of joinLines(lines, bodySize)) tasks.push(await post(engine, uid, body));
  return tasks;
}

/** As bytes, which the client's own method does not take: strings of that size would fill the memory. */
async function post(engine: Engine, uid: string, body: Uint8Array<ArrayBuffer>): Promise<number> {
  const extraRequestInit: RequestInit = { body };
  const { taskUid } = await meiliOf(engine).httpRequest.post<EnqueuedTask>({
    path: `indexes/${uid}/documents`,
    contentType: "application/x-ndjson",
    extraRequestInit,
  });
  return taskUid;
}

/** @throws EngineTaskFailed */
export async function deleteDocuments(
  engine: Engine,
  uid: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await succeeded(
      meiliOf(engine)
        .index(uid)
        .deleteDocuments([...ids]),
    );
}

/** Replaces the fields that are given, and leaves the others. @throws EngineTaskFailed */
export async function patchDocuments(
  engine: Engine,
  uid: string,
  documents: readonly ({ readonly id: string } & Record<string, unknown>)[],
): Promise<void> {
  await succeeded(
    meiliOf(engine)
      .index(uid)
      .updateDocuments([...documents]),
  );
}
