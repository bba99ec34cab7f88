/** Making and filling the engine's indexes; every task is checked. */
import type { EnqueuedTask, Meilisearch } from "meilisearch";
import { joinLines, toLines } from "./batches.ts";
import { refusalIn } from "./errors.ts";
import { type IndexKind, indexKinds, indexName, settings } from "./settings.ts";
import { succeeded, taskSucceeded } from "./task.ts";

/** Makes the empty indexes, settings first: changing them later would index every document again. */
export async function createIndexes(meili: Meilisearch, prefix = ""): Promise<void> {
  await Promise.all(indexKinds.map((kind) => createIndex(meili, kind, indexName(kind, prefix))));
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

/**
 * The same with documents that are lines of NDJSON already. All bodies are sent before the first is
 * waited for, because the engine does several small tasks faster as one. As bytes, which the client's own
 * method does not take: strings of that size would fill the memory.
 */
export async function addLines(
  meili: Meilisearch,
  uid: string,
  lines: Iterable<Uint8Array>,
): Promise<void> {
  const tasks: number[] = [];
  for (const body of joinLines(lines)) {
    const extraRequestInit: RequestInit = { body };
    const { taskUid } = await meili.httpRequest.post<EnqueuedTask>({
      ...{ path: `indexes/${uid}/documents`, contentType: "application/x-ndjson" },
      extraRequestInit,
    });
    tasks.push(taskUid);
  }
  for (const task of tasks) await taskSucceeded(meili, task);
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
