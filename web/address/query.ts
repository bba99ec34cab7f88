/** Changes to a search: each gives a new one, on its first page. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";

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

/** The words, how widely they are taken, and the order alone. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  const { q, unwidened, sort, pageSize } = query;
  return { ...emptyQuery, q, unwidened, sort, pageSize };
}

/** With nothing but itself, inflected, standing for the word. */
export function unwiden(query: SearchQuery, word: string): SearchQuery {
  const { unwidened } = widen(query, word);
  return change(query, { unwidened: [...unwidened, word] });
}

/** With corrections and related words standing for the word again. */
export function widen(query: SearchQuery, word: string): SearchQuery {
  return change(query, { unwidened: query.unwidened.filter((one) => one !== word) });
}

/** A search for what one value of a facet covers. */
export function searchFor(facet: FacetName, value: string): SearchQuery {
  return toggle(emptyQuery, facet, value);
}
