/** What a page asks of a search: the facets that a reader opens first are counted when they are. */
import type { SearchQuery } from "../../contract/search-query.ts";

export function inPage(query: SearchQuery): SearchQuery {
  return query.facets === "usual" ? { ...query, facets: "open" } : query;
}
