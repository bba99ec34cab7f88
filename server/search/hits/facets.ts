/** The engine's facet counts as the API gives them: labelled and ordered. Pure. */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import { recordOf } from "../../../contract/plain/table.ts";
import type { Facets, FacetValue } from "../../../contract/search-result.ts";
import type { FacetField } from "../../../engine/indexes/filter-fields.ts";
import { type FacetLabels, labelOf } from "../language/facet-labels.ts";

type Distribution = Record<string, Record<string, number>>;

/**
 * Every facet, each from the distribution under which its own filter was left out. Of those without end
 * the rest is found by `GET /api/facets/:facet?q=`.
 */
export function toFacets(
  distributionOf: (facet: FacetName) => Distribution,
  labels: FacetLabels,
): Facets {
  return recordOf(facetNames, (facet) =>
    toFacetValues(facet, mostCounted(facet, distributionOf(facet)), labels)
      .filter(({ count }) => count > 0)
      .slice(0, facets[facet].mostValues),
  );
}

/** The counts of those values that may be among the most frequent: an archive has thousands of others. */
function mostCounted(facet: FacetName, distribution: Distribution): Distribution {
  const { field, order, mostValues } = facets[facet];
  const counts = distribution[field] ?? {};
  const values = Object.keys(counts);
  if (order !== "count" || values.length <= mostValues) return distribution;
  const listed = values.filter((value) => isListed(facet, { value }));
  const falling = Float64Array.from(listed, (value) => -(counts[value] ?? 0)).sort();
  const least = -(falling[mostValues - 1] ?? 0);
  const kept = listed.filter((value) => (counts[value] ?? 0) >= least);
  return { ...distribution, [field]: recordOf(kept, (value) => counts[value] ?? 0) };
}

/** Whether a list of the facet holds the value; longer ones are found by who types them. */
export function isListed(facet: FacetName, { value }: Pick<FacetValue, "value">): boolean {
  return value.length <= facets[facet].longestValue;
}

/** The values of one facet that its list may hold. */
export function toFacetValues(
  facet: FacetName,
  distribution: Distribution,
  labels: FacetLabels,
): FacetValue[] {
  return everyFacetValue(facet, distribution, labels).filter((value) => isListed(facet, value));
}

/** All values of one facet, of every length, labelled, in its order; those too that are only counted beside it. */
export function everyFacetValue(
  facet: FacetName,
  distribution: Distribution,
  labels: FacetLabels,
): FacetValue[] {
  const { field, beside, order } = facets[facet];
  const counts = distribution[field] ?? {};
  const mentions = beside === null ? {} : (distribution[beside] ?? {});
  return Object.keys({ ...counts, ...mentions })
    .map((value) => ({
      value,
      label: labelOf(facet, value, labels),
      count: counts[value] ?? 0,
      ...(beside === null ? {} : { mentions: mentions[value] ?? 0 }),
    }))
    .sort(orders[order]);
}

/** The fields that are counted for a facet. */
export function countedFields(facet: FacetName): FacetField[] {
  const { field, beside } = facets[facet];
  return beside === null ? [field] : [field, beside];
}

/** Made once: `localeCompare` looks its language up for each pair. */
const inDanish = new Intl.Collator("da").compare;

type Order = (a: FacetValue, b: FacetValue) => number;

const orders: Readonly<Record<(typeof facets)[FacetName]["order"], Order>> = {
  count: (a, b) => b.count - a.count || inDanish(a.label, b.label),
  rising: (a, b) => inDanish(a.value, b.value),
  falling: (a, b) => inDanish(b.value, a.value),
};
