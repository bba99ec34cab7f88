/** What a facet's value is called. Pure. */
import { type FacetName, facets } from "../../contract/plain/facets.ts";
import type { FacetValue } from "../../contract/search-result.ts";

/** Danish names by value. */
export type Labels = ReadonlyMap<string, string>;

/** What a value is called: as the result says, else as the facet or the topics do, else itself. */
export function toLabel(
  facet: FacetName,
  value: string,
  values: readonly FacetValue[],
  topics: Labels,
): string {
  const told = values.find((one) => one.value === value)?.label;
  if (told !== undefined) return told;
  const own: Readonly<Record<string, string>> = facets[facet].labels;
  return own[value] ?? (facet === "topic" ? topics.get(value) : undefined) ?? value;
}
