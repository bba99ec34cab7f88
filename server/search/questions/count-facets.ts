/** How many hits each value of a facet has: of those counted with the hits, and of those chosen in. */
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { countedFields } from "../hits/facets.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** Whether a facet is counted without being chosen in. */
export function isCounted(facet: FacetName, { facets: wanted }: SearchQuery): boolean {
  return wanted !== "open" || !facets[facet].whenOpened;
}

/** A facet with a choice in it is counted as if nothing were chosen in it, so that one more can be. */
export async function countChosenFacets(prepared: Prepared, deps: SearchDeps) {
  const { query, conditions } = prepared;
  const queries = countedQueries(prepared);
  const chosen = facetNames.filter(
    (facet) => query[facet].length > 0 || excludedValues(query.without, facet).length > 0,
  );
  const counted = await Promise.all(
    chosen.map(async (facet) => {
      const filter = toFilter(conditions, facet);
      const answer = await runQueries(deps.searchItems, queries, {
        filter,
        facets: countedFields(facet),
      });
      return [facet, answer.facets] as const;
    }),
  );
  return new Map(counted);
}
