/** The index that ours is measured against: the same items and facts, without any Danish analysis. */
import type { IndexedItem } from "../../contract/indexed-item.ts";
import { searchedFields } from "../../contract/plain/searched-fields.ts";
import { toLines } from "../../engine/indexes/batches.ts";
import { changeSettings, createIndexes } from "../../engine/indexes/indexes.ts";
import { type IndexSettings, indexName, settings } from "../../engine/indexes/settings.ts";
import type { Engine } from "../../engine/nodes/client.ts";
import type { MeetingDocuments } from "../../indexer/sync/write/meeting-documents.ts";
import { fillFinished } from "./finished.ts";

const prefix = "plain-";
export const plainIndex = indexName("items", prefix);

const analysed = [...searchedFields, "topicProofs"] as const satisfies (keyof IndexedItem)[];

/** The same filters and facets over the texts as printed; null leaves the engine its own way. */
const plainSettings: IndexSettings = {
  ...settings.items,
  searchableAttributes: ["title", "sections.text", "caseNumber"],
  displayedAttributes: null,
  rankingRules: null,
  typoTolerance: null,
};

const isAnalysed: ReadonlySet<string> = new Set(analysed);

/**
 * Fills it as ours is filled: in the same batches, with the same meetings beside it.
 * @throws EngineTaskFailed
 */
export async function fillPlainIndex(engine: Engine, documents: readonly MeetingDocuments[]) {
  await createIndexes(engine, prefix);
  await changeSettings(engine, plainIndex, plainSettings);
  await fillFinished(engine, prefix, documents);
}

/** The same documents without what our analysis adds, as bytes: the documents of a large corpus would fill the memory. */
export function toPlainDocuments(documents: MeetingDocuments): MeetingDocuments {
  const lines = Buffer.concat(documents.itemLines).toString().trimEnd().split("\n");
  const items = lines.filter(Boolean).map((line) => toPlain(JSON.parse(line)));
  return { ...documents, unlisted: [], itemLines: [...toLines(items)] };
}

function toPlain(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([field]) => !isAnalysed.has(field)));
}
