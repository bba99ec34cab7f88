/** The index that ours is measured against: the same items and facts, without any Danish analysis. */
import type { Meilisearch, Settings } from "meilisearch";
import type { IndexedItem } from "../contract/indexed-item.ts";
import { addDocuments } from "../engine/indexes.ts";
import { settings } from "../engine/settings.ts";
import { succeeded } from "../engine/task.ts";

export const plainIndex = "plain";

type PlainItem = Omit<IndexedItem, (typeof analysed)[number]>;

const analysed = [
  ...(["titleWords", "titleParts", "titleForms"] as const),
  ...(["textWords", "textParts", "textForms"] as const),
  ...(["topicProofs"] as const),
] satisfies (keyof IndexedItem)[];

/** The same filters and facets over the texts as printed; null leaves the engine its own way. */
const plainSettings: Settings = {
  ...settings.items,
  searchableAttributes: ["title", "sections.text", "caseNumber"],
  ...{ displayedAttributes: null, rankingRules: null, typoTolerance: null },
};

export function toPlain(item: IndexedItem): PlainItem {
  const kept = Object.entries(item).filter(([field]) => !isAnalysed.has(field));
  return Object.fromEntries(kept) as PlainItem;
}

const isAnalysed: ReadonlySet<string> = new Set(analysed);

/** @throws EngineTaskFailed */
export async function fillPlainIndex(meili: Meilisearch, items: Iterable<PlainItem>) {
  await succeeded(meili.createIndex(plainIndex, { primaryKey: "id" }));
  await succeeded(meili.index(plainIndex).updateSettings(plainSettings));
  await addDocuments(meili, plainIndex, items);
}
