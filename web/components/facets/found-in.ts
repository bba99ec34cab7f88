/** The municipalities that the hits of a search are of. Pure. */
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import type { FacetValue, SearchResult } from "../../../contract/search-result.ts";

/** The facet ignores its own filter: of its values only the chosen ones count, when any are, and none left out. */
export function foundIn({ query, facets }: SearchResult): FacetValue[] {
  const left = new Set(excludedValues(query.without, "municipality"));
  const isChosen = (value: string) =>
    query.municipality.length === 0 || query.municipality.includes(value);
  return facets.municipality.filter(
    ({ value, count }) => count > 0 && isChosen(value) && !left.has(value),
  );
}
