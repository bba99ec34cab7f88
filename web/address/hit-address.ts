/** The address of a hit: the item's own, with the search that found it, so that its page keeps marks and the way back. */
import { toSearchParams } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";

/** `/punkt/x?q=frikort`; without a search the item's own address. */
export function toHitAddress(url: string, query: SearchQuery | null): string {
  if (query === null) return url;
  const params = toSearchParams({ ...query, typing: false });
  return params.size === 0 ? url : `${url}?${params}`;
}
