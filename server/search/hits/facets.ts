/** The engine's facet counts as the API gives them: labelled and ordered. Pure. */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import { recordOf } from "../../../contract/plain/table.ts";
import type { Facets, FacetValue } from "../../../contract/search-result.ts";

/** Danish names of values that stand in data/, not in the table of facets. */
export type FacetLabels = Partial<Record<FacetName, ReadonlyMap<string, string>>>;

export type Distribution = Record<string, Record<string, number>>;

/**
 * Every facet, each from the distribution under which its own filter was left out. Of those without end
 * the rest is found by `GET /api/facets/:facet?q=`.
 */
export function toFacets(
  distributionOf: (facet: FacetName) => Distribution,
  labels: FacetLabels,
): Facets {
  return recordOf(facetNames, (facet) =>
    toFacetValues(facet, distributionOf(facet), labels).slice(0, facets[facet].mostValues),
  );
}

/** All values of one facet, labelled, in its order. */
export function toFacetValues(
  facet: FacetName,
  distribution: Distribution,
  labels: FacetLabels,
): FacetValue[] {
  const { field, longestValue, order } = facets[facet];
  return Object.entries(distribution[field] ?? {})
    .filter(([value]) => value.length <= longestValue)
    .map(([value, count]) => ({ value, label: labelOf(facet, value, labels), count }))
    .sort(orders[order]);
}

function labelOf(facet: FacetName, value: string, labels: FacetLabels): string {
  const own: Readonly<Record<string, string>> = facets[facet].labels;
  return labels[facet]?.get(value) ?? own[value] ?? value;
}

type Order = (a: FacetValue, b: FacetValue) => number;

const orders: Readonly<Record<(typeof facets)[FacetName]["order"], Order>> = {
  count: (a, b) => b.count - a.count || a.label.localeCompare(b.label, "da"),
  rising: (a, b) => a.value.localeCompare(b.value),
  falling: (a, b) => b.value.localeCompare(a.value),
};
