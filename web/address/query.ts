/** A search with other values: each gives a new one, on its first page. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { toExclusion } from "../../contract/plain/exclusions.ts";
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";

/** With other values, from the first page on. */
export function adjust(query: SearchQuery, values: Partial<SearchQuery>): SearchQuery {
  return { ...query, page: 1, ...values };
}

/** With a value chosen, or, when it was, no longer. */
export function toggle(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  const chosen = query[facet];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const without = query.without.filter((one) => one !== toExclusion(facet, value));
  return adjust(query, { [facet]: next, without });
}

/** With hits of the value left out, or, when they were, no longer; it is then not chosen either. */
export function turnAround(query: SearchQuery, facet: FacetName, value: string): SearchQuery {
  const exclusion = toExclusion(facet, value);
  const without = query.without.includes(exclusion)
    ? query.without.filter((one) => one !== exclusion)
    : [...query.without, exclusion];
  return adjust(query, { without, [facet]: query[facet].filter((one) => one !== value) });
}

/** The words, how widely they are taken, and the order alone. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  const { q, unwidened, related, sort, pageSize, view, fold } = query;
  return { ...emptyQuery, q, unwidened, related, sort, pageSize, view, fold };
}

/** With nothing but itself, inflected, standing for the word. */
export function unwiden(query: SearchQuery, word: string): SearchQuery {
  const { unwidened } = widen(query, word);
  return adjust(query, { unwidened: [...unwidened, word] });
}

/** With corrections and related words standing for the word again. */
export function widen(query: SearchQuery, word: string): SearchQuery {
  return adjust(query, { unwidened: query.unwidened.filter((one) => one !== word) });
}

/** A search for what one value of a facet covers. */
export function searchFor(facet: FacetName, value: string): SearchQuery {
  return toggle(emptyQuery, facet, value);
}
