/** The index that ours is measured against: the same items and facts, without any Danish analysis. */
import type { IndexedItem } from "../../contract/indexed-item.ts";
import type { ParsedMeeting } from "../../contract/meeting.ts";
import { searchedFields } from "../../contract/plain/searched-fields.ts";
import { changeSettings, createIndexes } from "../../engine/indexes/indexes.ts";
import { type IndexSettings, indexName, settings } from "../../engine/indexes/settings.ts";
import type { Engine } from "../../engine/nodes/client.ts";
import { createDocuments } from "../../evaluation/corpus/measured-portal.ts";
import { fillIndex } from "../../indexer/sync/write/fill.ts";
import {
  type MeetingDocuments,
  toMeetingDocuments,
} from "../../indexer/sync/write/meeting-documents.ts";
import type { Knowledge } from "../../server/portal-data.ts";

const prefix = "plain-";
export const plainIndex = indexName("items", prefix);

type PlainItem = Omit<IndexedItem, (typeof analysed)[number]>;

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
  const all = (async function* () {
    yield* documents;
  })();
  await fillIndex({ nodes: [engine], prefix }, all, () => {});
}

/** Finished, as bytes: the documents of a large corpus would fill the memory. */
export function* toPlainDocuments(
  meetings: readonly ParsedMeeting[],
  knowledge: Knowledge,
): Generator<MeetingDocuments> {
  const make = createDocuments(knowledge);
  for (const [at, parsed] of meetings.entries()) {
    const { meeting, items } = make(parsed, at);
    yield toMeetingDocuments({ meeting, items: items.map(toPlain), unlisted: [] }, []);
  }
}

function toPlain(item: IndexedItem): PlainItem {
  const kept = Object.entries(item).filter(([field]) => !isAnalysed.has(field));
  return Object.fromEntries(kept) as PlainItem;
}
