/** What of a search is counted, listed and narrowed: the strict hits alone, or those by related words too. */

import type { SearchQuery } from "../../../contract/search-query.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import type { SearchPlan } from "./plan.ts";

/** So little are related hits worth beside strict ones that they stand below all of them. */
const relatedWeight = 0.001;

/** Strict hits and, below them, those by related words. */
export function bothLayers(strict: readonly IndexQuery[], { related }: SearchPlan): IndexQuery[] {
  return [
    ...strict,
    ...related.map((query) => ({ ...query, weight: query.weight * relatedWeight })),
  ];
}

type Searched = { readonly query: SearchQuery; readonly plan: SearchPlan };

/** What pages, exports and feeds of the search list, in the order of its relevance. */
export function listedQueries({ query, plan }: Searched): readonly IndexQuery[] {
  return query.related === "include" ? bothLayers(plan.strict, plan) : plan.strict;
}

/** The same hits by fewer queries, for totals and facets and where they are sorted by another order. */
export function countedQueries({ query, plan }: Searched): readonly IndexQuery[] {
  return query.related === "include" ? bothLayers(plan.covering, plan) : plan.covering;
}
