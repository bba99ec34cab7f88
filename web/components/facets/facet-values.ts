/** The values that a facet shows: those with hits, and always those that are chosen. */
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { isOn, switchNames } from "../../address/switches.ts";

/** The facet's values with chosen ones that have no hits added in front, so that a form keeps them. */
export function withChosen(
  values: readonly FacetValue[],
  chosen: readonly string[],
  label: (value: string) => string,
): FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  const added = chosen.filter((value) => !known.has(value));
  return [...added.map((value) => ({ value, label: label(value), count: 0 })), ...values];
}

/** How many filters are chosen, dates and conditions among them. */
export function countChosen(query: SearchQuery): number {
  const values = facetNames.flatMap((facet) => query[facet]);
  const dates = [query.from, query.to].filter((date) => date !== null);
  const on = switchNames.filter((name) => isOn(query, name));
  return values.length + query.without.length + dates.length + on.length;
}

/** What is seen at once, the chosen values always among it, and what is unfolded. */
export function partValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  atOnce: number,
): { readonly shown: readonly FacetValue[]; readonly folded: readonly FacetValue[] } {
  const isShown = (value: FacetValue, at: number) => at < atOnce || chosen.includes(value.value);
  return {
    shown: values.filter(isShown),
    folded: values.filter((value, at) => !isShown(value, at)),
  };
}
