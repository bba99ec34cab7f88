/** The values that a facet shows: those with hits, and always those that are chosen. */
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { outcomeLabels } from "../../text/outcomes.ts";

export type Labels = ReadonlyMap<string, string>;
export type Choice = { facet: FacetName; value: string; label: string };

const outcomeNames: Labels = new Map(Object.entries(outcomeLabels));

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

/** What a value is called: as the facet says, else by its topic or outcome, else itself. */
export function toLabel(
  facet: FacetName,
  value: string,
  values: readonly FacetValue[],
  topics: Labels,
): string {
  const found = values.find((one) => one.value === value)?.label;
  if (found !== undefined) return found;
  if (facet === "topic") return topics.get(value) ?? value;
  return (facet === "outcome" ? outcomeNames.get(value) : undefined) ?? value;
}

/** How many filters are chosen, dates and conditions among them. */
export function countChosen(query: SearchQuery): number {
  const { municipality, body, topic, outcome, year, kle, case: cases } = query;
  const values = [municipality, body, topic, outcome, year, kle, cases].flat();
  const others = [query.from !== null, query.to !== null, query.dissent, query.exact];
  return values.length + others.filter(Boolean).length;
}
