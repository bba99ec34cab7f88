/** Writing meetings to the index, so that a run that is killed anywhere is made good by the next. */
import type { Meilisearch } from "meilisearch";
import { addDocuments, addLines } from "../../engine/indexes.ts";
import { indexName } from "../../engine/settings.ts";
import { succeeded } from "../../engine/task.ts";
import { toIndexedWords } from "../enrich/indexed-words.ts";
import { type Archive, onEachNode } from "./archive.ts";
import type { Change } from "./change.ts";
import type { Held } from "./identity.ts";

/** Bytes of documents that make a batch: a few seconds of the engine's work, which likes few large tasks. */
const batchSize = 20_000_000;

/** Memory holds two batches: the engine writes one while the next is made. `onBatch` hears of each that is written. */
export async function fillIndex(
  archive: Archive,
  changes: AsyncIterable<Change>,
  onBatch: (batch: readonly Change[]) => void,
): Promise<void> {
  let writing = Promise.resolve();
  for await (const batch of batches(withNewWords(changes))) {
    await writing;
    writing = writeBatch(archive, batch).then(() => onBatch(batch));
    writing.catch(() => {}); // it is awaited below, or before the next batch
  }
  await writing;
}

function writeBatch(archive: Archive, batch: readonly Change[]): Promise<void> {
  const { prefix } = archive;
  const idOf = ({ id }: Change) => id;
  return onEachNode(archive, batch, idOf, (node, own) => writeChanges(node, prefix, own));
}

/** The meetings come last, because their hashes say that all of them is there. */
async function writeChanges(
  node: Meilisearch,
  prefix: string,
  batch: readonly Change[],
): Promise<void> {
  const items = batch.flatMap(({ itemLines }) => itemLines);
  const stale = batch.flatMap((change) => change.stale);
  const words = toIndexedWords(batch.flatMap(({ unlisted }) => unlisted));
  const meetings = batch.flatMap(({ meetingLines }) => meetingLines);
  await addLines(node, indexName("items", prefix), items);
  await deleteItems(node, prefix, stale);
  await addDocuments(node, indexName("words", prefix), words);
  await addLines(node, indexName("meetings", prefix), meetings);
}

/**
 * Takes meetings out. They lose their hashes first: were the run killed half-way and the file then put
 * back, they would else pass for unchanged.
 */
export function removeMeetings(archive: Archive, removed: readonly Held[]): Promise<void> {
  const { prefix } = archive;
  const idOf = ({ id }: Held) => id;
  return onEachNode(archive, removed, idOf, (node, own) => removeFrom(node, prefix, own));
}

async function removeFrom(
  node: Meilisearch,
  prefix: string,
  removed: readonly Held[],
): Promise<void> {
  const meetings = node.index(indexName("meetings", prefix));
  const ids = removed.map(({ id }) => id);
  await succeeded(meetings.updateDocuments(ids.map((id) => ({ id, hash: "" }))));
  await deleteItems(
    node,
    prefix,
    removed.flatMap(({ itemIds }) => itemIds),
  );
  await succeeded(meetings.deleteDocuments(ids));
}

async function deleteItems(
  node: Meilisearch,
  prefix: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await succeeded(node.index(indexName("items", prefix)).deleteDocuments([...ids]));
}

/** A word is written once a run: it stays, and whoever asks for it asks all nodes. */
async function* withNewWords(changes: AsyncIterable<Change>): AsyncGenerator<Change> {
  const known = new Set<string>();
  for await (const change of changes) {
    const unlisted = change.unlisted.filter((word) => !known.has(word));
    for (const word of unlisted) known.add(word);
    yield { ...change, unlisted };
  }
}

async function* batches(changes: AsyncIterable<Change>): AsyncGenerator<Change[]> {
  let batch: Change[] = [];
  let size = 0;
  for await (const change of changes) {
    batch.push(change);
    size += change.itemLines.reduce((sum, { length }) => sum + length, 0);
    if (size < batchSize) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
