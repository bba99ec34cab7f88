/** Whole items by their ids. */
import { isAnyOf } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import { displayed, type StoredItem, toItems } from "../hits/stored-item.ts";
import type { SearchDeps } from "../questions/prepare.ts";

/** In the order of the ids; those that are gone are left out. @throws EngineDown */
export async function itemsInOrder(
  ids: readonly string[],
  deps: Pick<SearchDeps, "searchItems">,
): Promise<StoredItem[]> {
  const filter = [isAnyOf("id", ids)];
  const answer = await listDocuments(deps.searchItems, {
    filter,
    retrieve: displayed,
    limit: ids.length,
  });
  const items = new Map(toItems(answer).map((item) => [item.id, item]));
  return ids.flatMap((id) => items.get(id) ?? []);
}
