/** The engine's facet counts as the API gives them: labelled and ordered. Pure. */
import { outcomes } from "../../../contract/meeting.ts";
import { type FacetName, facetNames } from "../../../contract/search-query.ts";
import type { Facets, FacetValue } from "../../../contract/search-result.ts";
import { facetAttributes } from "../query/filters.ts";

/** Danish names for facet values that are ids or numbers. */
export type FacetLabels = {
  topic: ReadonlyMap<string, string>;
  outcome: ReadonlyMap<string, string>;
  kle: ReadonlyMap<string, string>;
};

export type Distribution = Record<string, Record<string, number>>;

/** So many values of the facets that have no end; the rest is found by `GET /api/facets/:facet?q=`. */
const mostValues: Partial<Record<FacetName, number>> = { case: 20, body: 100 };

/** Every facet, each from the distribution under which its own filter was left out. */
export function toFacets(
  distributionOf: (facet: FacetName) => Distribution,
  labels: FacetLabels,
): Facets {
  const entries = facetNames.map((facet) => {
    const values = toFacetValues(facet, distributionOf(facet), labels);
    return [facet, values.slice(0, mostValues[facet])] as const;
  });
  return Object.fromEntries(entries) as Facets;
}

/** All values of one facet, the most frequent first; years the newest first; KLE numbers in order. */
export function toFacetValues(
  facet: FacetName,
  distribution: Distribution,
  labels: FacetLabels,
): FacetValue[] {
  const counts = Object.entries(distribution[facetAttributes[facet]] ?? {});
  return counts
    .filter(([value]) => facet !== "kle" || value.length <= "00.00".length)
    .map(([value, count]) => ({ value, label: labelOf(facet, value, labels), count }))
    .sort(orders[facet] ?? byCount);
}

function labelOf(facet: FacetName, value: string, labels: FacetLabels): string {
  if (facet === "topic" || facet === "outcome") return labels[facet].get(value) ?? value;
  if (facet !== "kle") return value;
  const name = labels.kle.get(value);
  return name === undefined ? value : `${value} ${name}`;
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || a.label.localeCompare(b.label, "da");
}

const outcomeOrder: readonly string[] = outcomes;

const orders: Partial<Record<FacetName, (a: FacetValue, b: FacetValue) => number>> = {
  year: (a, b) => b.value.localeCompare(a.value),
  kle: (a, b) => a.value.localeCompare(b.value),
  outcome: (a, b) =>
    b.count - a.count || outcomeOrder.indexOf(a.value) - outcomeOrder.indexOf(b.value),
};
