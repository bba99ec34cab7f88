/** The items that follow the strict hits, read where they are not yet. */
import { isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { foundToMark, toFound } from "../hits/found-item.ts";
import { emptyShelf } from "../query/shelf.ts";
import type { Following, FollowingHit } from "./following-hits.ts";
import type { SearchDeps } from "./prepare.ts";

/** In an archive of so few items all are read at once, where they will be remembered. */
const fewItems = 500;

/** The items in their order: what is not read yet is asked for. Throws EngineDown. */
export async function readFollowing(
  { order, items: read }: Following,
  deps: SearchDeps,
): Promise<FollowingHit[]> {
  const { items: shelf = emptyShelf } = deps.remembered ?? {};
  const items = new Map(read.map((item) => [item.id, item]));
  for (const { id } of order) {
    const known = items.get(id) ?? shelf.get(id);
    if (known !== undefined) items.set(id, known);
  }
  const missing = order.filter(({ id }) => !items.has(id)).map(({ id }) => id);
  if (missing.length > 0) {
    const isAll = shelf !== emptyShelf && (await deps.archiveSize()) <= fewItems;
    const filter = isAll ? [] : [isAnyOf("id", missing)];
    const every = { q: "", fields: [], weight: 1 };
    const request = { filter, retrieve: foundToMark, limit: isAll ? fewItems : missing.length };
    for (const item of toFound(await runQueries(deps.searchItems, [every], request))) {
      items.set(item.id, item);
      shelf.put(item.id, item);
    }
  }
  return order.flatMap(({ id, kind }) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ item, kind }];
  });
}
