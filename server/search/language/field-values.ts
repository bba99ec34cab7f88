/** Values of field words as a reader writes them ("emne:hjemløshed", "udfald:godkendt") as ids. Pure. */
import type { Term } from "./query-language.ts";

/** Ids by label, in lower case, for the fields whose values have ids. */
export type FieldNames = {
  topic: ReadonlyMap<string, string>;
  outcome: ReadonlyMap<string, string>;
};

/** What else minutes and readers call an outcome than its label. */
export const outcomeSynonyms: Readonly<Record<string, readonly string[]>> = {
  approved: ["vedtaget", "tiltrådt", "bevilget", "imødekommet"],
  rejected: ["forkastet", "afvist", "afslået", "faldet", "nedstemt"],
  postponed: ["udskudt"],
  noted: ["efterretning", "taget til orientering", "orientering"],
  discussed: ["drøftelse"],
  referred: ["anbefalet", "indstillet", "oversendt", "sendt i høring", "sendt videre"],
  elected: ["valgt", "udpeget"],
  withdrawn: ["taget af dagsordenen", "trukket"],
};

/** The same terms, labels replaced by ids; what is no label is left as it is. */
export function resolveFields(terms: readonly Term[], names: FieldNames): Term[] {
  return terms.map((term) => {
    if (term.kind !== "field") return term;
    if (term.field !== "topic" && term.field !== "outcome") return term;
    return { ...term, value: names[term.field].get(term.value.toLowerCase()) ?? term.value };
  });
}
