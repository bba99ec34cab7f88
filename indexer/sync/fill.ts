/** Writing meetings to the index, so that a run that is killed anywhere is made good by the next. */
import { addDocuments } from "../../engine/indexes.ts";
import { indexName } from "../../engine/settings.ts";
import { succeeded } from "../../engine/task.ts";
import type { Enriched } from "../enrich/enrich.ts";
import type { Held } from "./identity.ts";
import type { Archive } from "./index-state.ts";

/** A meeting to be written; `stale` are ids of items that it had before. */
export type Change = Enriched & { stale: readonly string[] };

/** Characters of searched text that make a batch: some 5 MB of documents, a second or two of work. */
const batchSize = 1_000_000;

/** Memory holds two batches: the engine writes one while the next is made. `onBatch` hears of each that is written. */
export async function fillIndex(
  archive: Archive,
  changes: AsyncIterable<Change>,
  onBatch: (batch: readonly Change[]) => void,
): Promise<void> {
  let writing = Promise.resolve();
  for await (const batch of batches(changes)) {
    await writing;
    writing = writeBatch(archive, batch).then(() => onBatch(batch));
    writing.catch(() => {}); // it is awaited below, or before the next batch
  }
  await writing;
}

/** The meetings come last, because their hashes say that all of them is there. */
async function writeBatch(archive: Archive, batch: readonly Change[]): Promise<void> {
  const { meili, prefix } = archive;
  const items = batch.flatMap((change) => change.items);
  const current = new Set(items.map(({ id }) => id));
  const stale = batch.flatMap((change) => change.stale).filter((id) => !current.has(id));
  await addDocuments(meili, indexName("items", prefix), items);
  await deleteItems(archive, stale);
  await addDocuments(
    meili,
    indexName("meetings", prefix),
    batch.map(({ meeting }) => meeting),
  );
}

/**
 * Takes meetings out. They lose their hashes first: were the run killed half-way and the file then put
 * back, they would else pass for unchanged.
 */
export async function removeMeetings(archive: Archive, removed: readonly Held[]): Promise<void> {
  if (removed.length === 0) return;
  const meetings = archive.meili.index(indexName("meetings", archive.prefix));
  const ids = removed.map(({ id }) => id);
  await succeeded(meetings.updateDocuments(ids.map((id) => ({ id, hash: "" }))));
  await deleteItems(
    archive,
    removed.flatMap(({ itemIds }) => itemIds),
  );
  await succeeded(meetings.deleteDocuments(ids));
}

async function deleteItems({ meili, prefix }: Archive, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await succeeded(meili.index(indexName("items", prefix)).deleteDocuments([...ids]));
}

async function* batches(changes: AsyncIterable<Change>): AsyncGenerator<Change[]> {
  let batch: Change[] = [];
  let size = 0;
  for await (const change of changes) {
    batch.push(change);
    size += change.items.reduce((sum, { textForms }) => sum + textForms.length, 0);
    if (size < batchSize) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
