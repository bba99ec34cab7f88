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

/** Of values that do not tell by themselves what they are values of: a party's letter, a number. */
const leads: Readonly<Partial<Record<FacetName, string>>> = {
  votedFor: "Stemte for: ",
  votedAgainst: "Stemte imod: ",
  kle: "KLE ",
};

/** The same away from its facet, among other things that are chosen: `Stemte imod: O`. */
export function toChosenLabel(...told: Parameters<typeof toLabel>): string {
  return `${leads[told[0]] ?? ""}${toLabel(...told)}`;
}
