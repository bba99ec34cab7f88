/** Making and filling the engine's indexes; every task is checked. */
import type { Meilisearch } from "meilisearch";
import { ndjsonBatches } from "./batches.ts";
import { type IndexKind, indexKinds, indexName, settings } from "./settings.ts";
import { succeeded } from "./task.ts";

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
  for (const body of ndjsonBatches(documents)) {
    await succeeded(meili.index(uid).addDocumentsFromString(body, "application/x-ndjson"));
  }
}
