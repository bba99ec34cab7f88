/** Making and filling the engine's indexes; every task is checked. */
import type { EnqueuedTask, Meilisearch } from "meilisearch";
import { refusalIn } from "../nodes/refusal.ts";
import { joinLines, toLines } from "./batches.ts";
import { type IndexKind, indexKinds, indexName, settings } from "./settings.ts";
import { succeeded, tasksSucceeded } from "./task.ts";

/** Makes the empty indexes, settings first: changing them later would index every document again. */
export async function createIndexes(meili: Meilisearch, prefix = ""): Promise<void> {
  await Promise.all(indexKinds.map((kind) => createIndex(meili, kind, indexName(kind, prefix))));
}

/** Makes those that are not there, empty. */
export async function createMissingIndexes(meili: Meilisearch, prefix: string): Promise<void> {
  for (const kind of indexKinds) {
    const uid = indexName(kind, prefix);
    if (!(await indexExists(meili, uid))) await createIndex(meili, kind, uid);
  }
}

async function createIndex(meili: Meilisearch, kind: IndexKind, uid: string): Promise<void> {
  await succeeded(meili.createIndex(uid, { primaryKey: "id" }));
  await succeeded(meili.index(uid).updateSettings(settings[kind]));
}

/**
 * Adds documents or replaces those with the same id, in bodies of bounded size.
 * @throws EngineTaskFailed when the engine could not index one of the bodies
 */
export async function addDocuments(
  meili: Meilisearch,
  uid: string,
  documents: Iterable<{ id: string }>,
): Promise<void> {
  await addLines(meili, uid, toLines(documents));
}

/** The same with documents that are lines of NDJSON already. */
export async function addLines(
  meili: Meilisearch,
  uid: string,
  lines: Iterable<Uint8Array>,
): Promise<void> {
  await tasksSucceeded(meili, await sendLines(meili, uid, lines));
}

/** Far from the engine's limit of 100 MB, where a larger body breaks the connection without an answer. */
const bodySize = 5_000_000;

/**
 * Sends them in bodies of bounded size, and gives the tasks that they became: the engine does several small
 * ones faster as one, if it is not waited for.
 */
export async function sendLines(
  meili: Meilisearch,
  uid: string,
  lines: Iterable<Uint8Array>,
): Promise<number[]> {
  const tasks: number[] = [];
  for (const body of joinLines(lines, bodySize)) tasks.push(await post(meili, uid, body));
  return tasks;
}

/** As bytes, which the client's own method does not take: strings of that size would fill the memory. */
async function post(
  meili: Meilisearch,
  uid: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<number> {
  const extraRequestInit: RequestInit = { body };
  const { taskUid } = await meili.httpRequest.post<EnqueuedTask>({
    ...{ path: `indexes/${uid}/documents`, contentType: "application/x-ndjson" },
    extraRequestInit,
  });
  return taskUid;
}

/** @throws EngineTaskFailed */
export async function deleteDocuments(
  meili: Meilisearch,
  uid: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await succeeded(meili.index(uid).deleteDocuments([...ids]));
}

export async function indexExists(meili: Meilisearch, uid: string): Promise<boolean> {
  try {
    await meili.getRawIndex(uid);
    return true;
  } catch (error) {
    if (refusalIn(error)?.code === "index_not_found") return false;
    throw error;
  }
}

/** Removes the indexes of `prefix`, as far as there are any. */
export async function dropIndexes(meili: Meilisearch, prefix: string): Promise<void> {
  for (const kind of indexKinds) {
    const uid = indexName(kind, prefix);
    if (await indexExists(meili, uid)) await succeeded(meili.deleteIndex(uid));
  }
}

/** All indexes of one prefix change names with those of another, in one step that no search can see. */
export async function swapIndexes(meili: Meilisearch, one: string, other: string): Promise<void> {
  const pairs = indexKinds.map((kind) => ({
    indexes: [indexName(kind, one), indexName(kind, other)] as [string, string],
    rename: false,
  }));
  await succeeded(meili.swapIndexes(pairs));
}
