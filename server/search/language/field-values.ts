/** Values of field words as a reader writes them ("emne:hjemløshed", "udfald:godkendt") as ids. Pure. */
import type { FacetName } from "../../../contract/plain/facets.ts";
import type { NamedValues } from "./facet-labels.ts";
import type { Term } from "./query-language.ts";
import type { Field } from "./query-pieces.ts";

/** The same terms, labels replaced by ids; what is no label is left as it is. */
export function resolveFields(terms: readonly Term[], named: NamedValues): Term[] {
  return terms.map((term) => {
    if (term.kind !== "field" || !isFacet(term.field, named)) return term;
    return { ...term, value: named[term.field].get(term.value.toLowerCase()) ?? term.value };
  });
}

function isFacet(field: Field, named: NamedValues): field is FacetName {
  return field in named;
}
