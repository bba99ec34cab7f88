/** The engine's facet counts as the API gives them: labelled and ordered. Pure. */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import { recordOf } from "../../../contract/plain/table.ts";
import type { Facets, FacetValue } from "../../../contract/search-result.ts";
import type { FacetField } from "../../../engine/indexes/filter-fields.ts";
import { type FacetLabels, labelOf } from "../language/facet-labels.ts";

/** How many hits each value has, by field. */
export type Distribution = Record<string, Record<string, number>>;

/**
 * Every facet, each from the distribution under which its own filter was left out. Of those without end
 * the rest is found by `GET /api/facets/:facet?q=`.
 */
export function toFacets(
  distributionOf: (facet: FacetName) => Distribution,
  labels: FacetLabels,
): Facets {
  return recordOf(facetNames, (facet) => firstValues(facet, distributionOf(facet), labels));
}

/** Those that are counted and among the first: the others are not even named. */
function firstValues(
  facet: FacetName,
  distribution: Distribution,
  labels: FacetLabels,
): FacetValue[] {
  const { order } = facets[facet];
  const counts = countsOf(facet, distribution);
  const held = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0);
  const told = order === "count" ? mostCounted(facet, held, counts, labels) : held;
  return told.map(toValueOf(facet, distribution, labels)).sort(orders[order]);
}

/** So many as are told; of those that have one count the first by their labels. */
function mostCounted(
  facet: FacetName,
  values: readonly string[],
  counts: Distribution[string],
  labels: FacetLabels,
): readonly string[] {
  const { mostValues } = facets[facet];
  if (values.length <= mostValues) return values;
  const countOf = (value: string) => counts[value] ?? 0;
  const rising = Float64Array.from(values, countOf).sort();
  const least = rising[rising.length - mostValues] ?? 0;
  const above = values.filter((value) => countOf(value) > least);
  // The engine tells values of one count from the last to the first.
  const tied = values.filter((value) => countOf(value) === least).reverse();
  const byLabel = (a: string, b: string) =>
    inDanish(labelOf(facet, a, labels), labelOf(facet, b, labels));
  return [...above, ...firstOf(tied, mostValues - above.length, byLabel)];
}

/** The first `most` of all, as sorting them all would give them: quick where nearly all stand in their order already. */
function firstOf<T>(all: readonly T[], most: number, order: (a: T, b: T) => number): T[] {
  const first = all.slice(0, most).sort(order);
  for (const one of all.slice(most)) {
    const at = first.findLastIndex((before) => order(before, one) <= 0) + 1;
    if (at === most) continue;
    first.splice(at, 0, one);
    first.pop();
  }
  return first;
}

/** All counted values of one facet, labelled, in its order; those too that are only counted beside it. */
export function toFacetValues(
  facet: FacetName,
  distribution: Distribution,
  labels: FacetLabels,
): FacetValue[] {
  const { beside, order } = facets[facet];
  const mentions = beside === null ? {} : distribution[beside];
  return Object.keys({ ...countsOf(facet, distribution), ...mentions })
    .map(toValueOf(facet, distribution, labels))
    .sort(orders[order]);
}

function toValueOf(facet: FacetName, distribution: Distribution, labels: FacetLabels) {
  const { beside } = facets[facet];
  const counts = countsOf(facet, distribution);
  const mentions = beside === null ? null : (distribution[beside] ?? {});
  return (value: string): FacetValue => ({
    value,
    label: labelOf(facet, value, labels),
    count: counts[value] ?? 0,
    ...(mentions === null ? {} : { mentions: mentions[value] ?? 0 }),
  });
}

/** The fields that are counted for a list of a facet's values. */
export function countedFields(facet: FacetName): [FacetField, ...FacetField[]] {
  const { field, listed, beside } = facets[facet];
  return beside === null ? [listed ?? field] : [listed ?? field, beside];
}

/** Of all values, or of those that a list tells, as they were asked for. */
function countsOf(facet: FacetName, distribution: Distribution): Distribution[string] {
  const { field, listed } = facets[facet];
  return distribution[listed ?? field] ?? distribution[field] ?? {};
}

/** Made once: `localeCompare` looks its language up for each pair. */
const inDanish = new Intl.Collator("da").compare;

type Order = (a: FacetValue, b: FacetValue) => number;

const orders: Readonly<Record<(typeof facets)[FacetName]["order"], Order>> = {
  count: (a, b) => b.count - a.count || inDanish(a.label, b.label),
  rising: (a, b) => inDanish(a.value, b.value),
  falling: (a, b) => inDanish(b.value, a.value),
};
