/** The order of hits, as the engine is asked for it. Pure. */

import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SortRule } from "../../../engine/indexes/filter-fields.ts";

/** Without words there is no relevance: the newest come first. Items of one meeting keep its order. */
export function sortOf({ sort, q }: SearchQuery): SortRule[] {
  if (sort === "oldest") return ["dateNumber:asc", "position:asc"];
  return sort === "newest" || q.trim() === "" ? ["dateNumber:desc", "position:asc"] : [];
}
