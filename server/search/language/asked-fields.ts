/** The field words of a query as filters that a reader can see and take away. Pure. */
import type { AskedField } from "../../../contract/understood-query.ts";
import { type FacetLabels, labelOf, type NamedValues } from "./facet-labels.ts";
import { resolveFields } from "./field-values.ts";
import { fieldWordsIn } from "./query-language.ts";

type Names = { readonly labels: FacetLabels; readonly namedValues: NamedValues };

export function askedFields(q: string, { labels, namedValues }: Names): AskedField[] {
  return fieldWordsIn(q).map(({ written, ...term }) => {
    const [resolved = term] = resolveFields([term], namedValues);
    const { field, value } = resolved.kind === "field" ? resolved : term;
    const isFacet = field !== "from" && field !== "to" && field !== "person";
    const label = isFacet ? labelOf(field, value, labels) : value;
    return { written, field, value, label, negated: term.negated };
  });
}
