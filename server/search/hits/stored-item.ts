/** An indexed item, read whole from the engine. */
import type { z } from "zod";
import { IndexedItem } from "../../../contract/indexed-item.ts";
import { searchedFields } from "../../../contract/plain/searched-fields.ts";
import { recordOf } from "../../../contract/plain/table.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

/** An indexed item as the engine gives it back: without the fields made for searching. */
export const StoredItem = IndexedItem.omit({
  ...recordOf(searchedFields, () => true as const),
  people: true,
  caseEnds: true,
});
export type StoredItem = ReadOnly<z.infer<typeof StoredItem>>;

/** What is asked of the engine to get one. */
export const displayed = StoredItem.keyof().options;

export function toItems({ hits }: Pick<IndexAnswer, "hits">): StoredItem[] {
  return hits.map((hit) => parseStored(StoredItem, hit));
}
