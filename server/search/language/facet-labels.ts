/** What values of facets are called, and which value a reader means by a name. Pure. */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import type { outcomeLabels } from "../../../contract/plain/outcomes.ts";
import { recordOf } from "../../../contract/plain/table.ts";

/** Danish names of values that stand in data/, not in the table of facets. */
export type FacetLabels = Readonly<Partial<Record<FacetName, ReadonlyMap<string, string>>>>;

/** Values by what they are called, in lower case. */
export type NamedValues = Readonly<Record<FacetName, ReadonlyMap<string, string>>>;

/** What else minutes and readers call an outcome than its label. */
const outcomeSynonyms: Readonly<Partial<Record<keyof typeof outcomeLabels, readonly string[]>>> = {
  approved: ["vedtaget", "tiltrådt", "bevilget", "imødekommet"],
  rejected: ["forkastet", "afvist", "afslået", "faldet", "nedstemt"],
  postponed: ["udskudt"],
  noted: ["efterretning", "taget til orientering", "orientering"],
  discussed: ["drøftelse"],
  referred: ["anbefalet", "indstillet", "oversendt", "sendt i høring", "sendt videre"],
  elected: ["valgt", "udpeget"],
  withdrawn: ["taget af dagsordenen", "trukket"],
};

const synonyms: Readonly<Partial<Record<FacetName, typeof outcomeSynonyms>>> = {
  outcome: outcomeSynonyms,
};

/** In maps: to look for one of an archive's thousands of values among an object's names costs far more. */
const ownLabels = recordOf(facetNames, (facet) => new Map(Object.entries(facets[facet].labels)));

/** The value itself where it has no other name. */
export function labelOf(facet: FacetName, value: string, labels: FacetLabels): string {
  return labels[facet]?.get(value) ?? ownLabels[facet].get(value) ?? value;
}

export function toNamedValues(labels: FacetLabels): NamedValues {
  return recordOf(facetNames, (facet) => {
    const called = [...(labels[facet] ?? []), ...Object.entries(facets[facet].labels)];
    const alsoCalled = Object.entries(synonyms[facet] ?? {}).flatMap(([value, names]) =>
      names.map((name): [string, string] => [value, name]),
    );
    return new Map([...called, ...alsoCalled].map(([value, name]) => [name.toLowerCase(), value]));
  });
}
