/** Values of field words as a reader writes them ("emne:hjemløshed", "udfald:godkendt") as ids. Pure. */
import type { Term } from "./query-language.ts";

/** Ids by label, in lower case, for the fields whose values have ids. */
export type FieldNames = {
  topic: ReadonlyMap<string, string>;
  outcome: ReadonlyMap<string, string>;
};

/** The same terms, labels replaced by ids; what is no label is left as it is. */
export function resolveFields(terms: readonly Term[], names: FieldNames): Term[] {
  return terms.map((term) => {
    if (term.kind !== "field") return term;
    if (term.field !== "topic" && term.field !== "outcome") return term;
    return { ...term, value: names[term.field].get(term.value.toLowerCase()) ?? term.value };
  });
}
