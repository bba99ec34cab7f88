/** Whether a search found nothing but what related words find: its own facets are then empty. */
import type { SearchResult } from "../../contract/search-result.ts";

type Answer = Pick<SearchResult, "query" | "total" | "relatedTotal">;

export function wantsRelated({ query, total, relatedTotal }: Answer): boolean {
  return query.related === "apart" && total === 0 && relatedTotal > 0;
}
