/** Items as the index holds them, got by filter alone, and as hits that no search marked. */
import type { Hit } from "../../../contract/search-result.ts";
import type { SortRule } from "../../../engine/indexes/filter-fields.ts";
import type { Filter } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import type { FoundItem } from "../hits/found-item.ts";
import { type CaseSize, toHit } from "../hits/hit.ts";
import { displayed, type StoredItem, toItems } from "../hits/stored-item.ts";
import type { Languages } from "../meaning/languages.ts";

/** Search functions of the two indexes. */
export type RecordDeps = {
  readonly searchItems: IndexSearch;
  readonly searchMeetings: IndexSearch;
  readonly languages: Pick<Languages, "danish">;
};

/** No meeting or case comes near it; the engine wants a bound. */
const most = 5_000;

/** Items by filter alone. Throws EngineDown. */
export async function listItems(
  deps: RecordDeps,
  filter: readonly Filter[],
  sort: readonly SortRule[],
): Promise<StoredItem[]> {
  return toItems(
    await listDocuments(deps.searchItems, { filter, sort, retrieve: displayed, limit: most }),
  );
}

/** Outside a search nothing is marked. */
export function toPlainHit(item: FoundItem, size: CaseSize): Hit {
  return toHit(item, () => [], size);
}
