/** What of a search is counted, listed and narrowed: the strict hits alone, or those by related words too. */

import type { IndexQuery } from "../../../engine/query/index-search.ts";
import type { SearchPlan } from "../query/plan.ts";
import type { Prepared } from "./prepare.ts";

/** So little are related hits worth beside strict ones that they stand below all of them. */
const relatedWeight = 0.001;

/** Strict hits and, below them, those by related words. */
export function bothLayers({ strict, related }: SearchPlan): IndexQuery[] {
  return [
    ...strict,
    ...related.map((query) => ({ ...query, weight: query.weight * relatedWeight })),
  ];
}

/** What totals, facets, pages, exports and feeds of the search cover. */
export function countedQueries({
  query,
  plan,
}: Pick<Prepared, "query" | "plan">): readonly IndexQuery[] {
  return query.related === "include" ? bothLayers(plan) : plan.strict;
}
