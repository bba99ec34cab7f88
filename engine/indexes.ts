/** Making and filling the engine's indexes; every task is checked. */
import type { EnqueuedTask, Meilisearch } from "meilisearch";
import { createJoiner, toLines } from "./batches.ts";
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

/** The same with documents that are lines of NDJSON already. */
export async function addLines(
  meili: Meilisearch,
  uid: string,
  lines: Iterable<Uint8Array>,
): Promise<void> {
  const sending = startSending(meili, uid);
  await sending.send(lines);
  await sending.written();
}

/** Documents on their way to an index. */
export type Sending = {
  /** Takes lines of NDJSON, and resolves when there is room for more. */
  readonly send: (lines: Iterable<Uint8Array>) => Promise<void>;
  /** Resolves when all that was sent is written. @throws EngineTaskFailed */
  readonly written: () => Promise<void>;
};

/** Far from the engine's limit of 100 MB, where a larger body breaks the connection without an answer. */
const bodySize = 5_000_000;

/**
 * Sends bodies of bounded size, and waits for none of them before all are sent: the engine does several
 * small tasks faster as one.
 */
export function startSending(meili: Meilisearch, uid: string): Sending {
  const tasks: number[] = [];
  const joiner = createJoiner(bodySize);
  async function post(body: Uint8Array<ArrayBuffer> | null): Promise<void> {
    if (body !== null) tasks.push(await postBody(meili, uid, body));
  }
  return {
    async send(lines) {
      for (const line of lines) await post(joiner.add(line));
    },
    async written() {
      await post(joiner.rest());
      for (const task of tasks) await taskSucceeded(meili, task);
    },
  };
}

/** As bytes, which the client's own method does not take: strings of that size would fill the memory. */
async function postBody(
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
