/** Filters turned around: what a search shall not show, written `municipality:Vibefjord`. Pure. */
import { type FacetName, facetNames } from "./facets.ts";

/** As it stands in an address. */
export const exclusionShape = new RegExp(`^(?:${facetNames.join("|")}):(?=\\S)`);

export function toExclusion(facet: FacetName, value: string): string {
  return `${facet}:${value}`;
}

/** The values of one facet that are left out. */
export function excludedValues(without: readonly string[], facet: FacetName): string[] {
  const beginning = `${facet}:`;
  return without.flatMap((one) => (one.startsWith(beginning) ? [one.slice(beginning.length)] : []));
}
