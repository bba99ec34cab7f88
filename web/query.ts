/** Changes to a search: each gives a new one, on its first page. */
import type { FacetName, SearchQuery } from "../contract/search-query.ts";

export const emptyQuery: SearchQuery = {
  q: "",
  municipality: [],
  body: [],
  topic: [],
  outcome: [],
  year: [],
  kle: [],
  case: [],
  from: null,
  to: null,
  dissent: false,
  exact: false,
  sort: "relevance",
  page: 1,
  pageSize: 20,
};

/** With the changes, from the first page on. */
export function change(query: SearchQuery, changes: Partial<SearchQuery>): SearchQuery {
  return { ...query, page: 1, ...changes };
}

/** With a value chosen, or, when it was, no longer. */
export function toggle(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  const chosen = query[facet];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return change(query, { [facet]: next });
}

/** The words and their order alone. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...emptyQuery, q: query.q, sort: query.sort, pageSize: query.pageSize };
}

/** A search for what one value of a facet covers. */
export function searchFor(facet: FacetName, value: string): SearchQuery {
  return toggle(emptyQuery, facet, value);
}
