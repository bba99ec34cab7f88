/** SearchQuery and the query's own field words as the engine's filter expressions. Pure; all values escaped. */
import { dateNumber } from "../../../contract/plain/date-number.ts";
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { askedCaseNumber, isKleNumber } from "../language/number-term.ts";
import type { Term } from "../language/query-language.ts";

/** A condition of the search; `facet` is the facet whose own counts ignore it. */
export type Condition = { facet: FacetName | null; filter: string };

/** A string as the engine's filter language quotes it. */
export function quote(value: string): string {
  return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** The conditions that the parameters set: OR within a facet, AND between. */
export function parameterConditions(query: SearchQuery): Condition[] {
  const chosen = facetNames
    .filter((facet) => query[facet].length > 0)
    .map((facet) => ({ facet, filter: anyOf(facet, query[facet]) }));
  const dissent = query.dissent ? [{ facet: null, filter: "dissenting = true" }] : [];
  return [...chosen, ...periodConditions(query.from, query.to), ...dissent];
}

/** The conditions that field words of the query language set. */
export function termConditions(terms: readonly Term[]): Condition[] {
  return terms.flatMap((term) => {
    const filter = termFilter(term);
    if (filter === null) return [];
    return [{ facet: null, filter: term.negated ? `NOT (${filter})` : filter }];
  });
}

/** All conditions, less those of one facet, joined for the engine. */
export function toFilter(
  conditions: readonly Condition[],
  ignore: FacetName | null = null,
): string[] {
  return conditions
    .filter(({ facet }) => facet === null || facet !== ignore)
    .map(({ filter }) => filter);
}

/** A filter for a case number, whole or by its beginning, or for a KLE number; `beginning`: it is still being typed. */
export function caseFilter(text: string, as: "asked" | "beginning" = "asked"): string {
  const number = text.trim().replace(/-$/, "");
  if (isKleNumber(number) && as === "asked") return `kle = ${quote(number)}`;
  const { spellings, isWhole } = askedCaseNumber(number);
  const isCut = !isWhole || as === "beginning";
  const filters = isCut
    ? spellings.map((one) => `caseNumber STARTS WITH ${quote(one)}`)
    : // "24/1234" has the parts "24/1234-7".
      spellings.flatMap((one) => [
        `caseNumber = ${quote(one)}`,
        `caseNumber STARTS WITH ${quote(`${one}-`)}`,
      ]);
  return filters.join(" OR ");
}

/** Whoever took part and is called so: by first name, last name or both (indexer/enrich/people.ts). */
export function personFilter(name: string): string {
  const sought = name.trim().toLowerCase().replace(/\s+/gu, " ");
  return `people = ${quote(sought)} OR people STARTS WITH ${quote(`${sought} `)}`;
}

function anyOf(facet: FacetName, values: readonly string[]): string {
  return `${facets[facet].field} IN [${values.map(quote).join(", ")}]`;
}

function periodConditions(from: string | null, to: string | null): Condition[] {
  const after = from === null ? [] : [{ facet: null, filter: `dateNumber >= ${dateNumber(from)}` }];
  const before = to === null ? [] : [{ facet: null, filter: `dateNumber <= ${dateNumber(to)}` }];
  return [...after, ...before];
}

function termFilter(term: Term): string | null {
  return term.kind === "field" ? fieldFilter(term) : null;
}

function fieldFilter(term: Extract<Term, { kind: "field" }>): string {
  switch (term.field) {
    case "from":
      return `dateNumber >= ${dateNumber(term.value)}`;
    case "to":
      return `dateNumber <= ${dateNumber(term.value)}`;
    case "case":
      return caseFilter(term.value);
    case "body":
      // Nobody types a body's whole name: "udvalg:social" finds the Social- og Sundhedsudvalg.
      return `bodyKey STARTS WITH ${quote(term.value)}`;
    case "person":
      return personFilter(term.value);
    default:
      return anyOf(term.field, [term.value]);
  }
}
