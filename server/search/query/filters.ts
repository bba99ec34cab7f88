/** SearchQuery and the query's own field words as conditions on items. Pure. */
import { dateNumber } from "../../../contract/plain/dates/date-number.ts";
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { personKey } from "../../../danish/searched/person-key.ts";
import {
  atLeast,
  atMost,
  equals,
  type Filter,
  isAnyOf,
  not,
  or,
  startsWith,
} from "../../../engine/query/filter.ts";
import { askedCaseNumber, isKleNumber } from "../language/number-term.ts";
import type { Term } from "../language/query-language.ts";

/** A condition of the search; `facet` is the facet whose own counts ignore it. */
export type Condition = { readonly facet: FacetName | null; readonly filter: Filter };

/** The conditions that the parameters set: OR within a facet, AND between; what is left out is left out of both. */
export function parameterConditions(query: SearchQuery): Condition[] {
  const chosen = facetNames
    .filter((facet) => query[facet].length > 0)
    .map((facet) => ({ facet, filter: isAnyOf(fieldOf(facet, query), query[facet]) }));
  const left = facetNames.flatMap((facet) => {
    const values = excludedValues(query.without, facet);
    return values.length === 0 ? [] : { facet, filter: not(isAnyOf(facets[facet].field, values)) };
  });
  const others = [
    ...(query.from === null ? [] : [since(query.from)]),
    ...(query.to === null ? [] : [until(query.to)]),
    ...(query.dissent ? [equals("dissenting", true)] : []),
    ...(query.routine === "hide" ? [notRoutine] : []),
  ];
  return [...chosen, ...left, ...others.map(always)];
}

/** Of themes what is only mentioned stands in a field of its own. */
function fieldOf(facet: FacetName, { degree }: SearchQuery) {
  const { field, beside } = facets[facet];
  return degree === "mentioned" ? (beside ?? field) : field;
}

/** The conditions that field words of the query language set. */
export function termConditions(terms: readonly Term[]): Condition[] {
  return terms.flatMap((term) => {
    const filter = termFilter(term);
    return filter === null ? [] : [always(term.negated ? not(filter) : filter)];
  });
}

/** All conditions, less those of one facet. */
export function toFilter(
  conditions: readonly Condition[],
  ignore: FacetName | null = null,
): Filter[] {
  return conditions
    .filter(({ facet }) => facet === null || facet !== ignore)
    .map(({ filter }) => filter);
}

/** A filter for a case number, whole or by its beginning, or for a KLE number; `beginning`: it is still being typed. */
export function caseFilter(text: string, as: "asked" | "beginning" = "asked"): Filter {
  const number = text.trim().replace(/-$/, "");
  if (isKleNumber(number) && as === "asked") return equals("kle", number);
  const { spellings, isWhole, end } = askedCaseNumber(number);
  const toNumbers = isWhole && as === "asked" ? wholeCase : caseBeginning;
  const known = end === null ? spellings.filter((one) => isWhole && yearFirst.test(one)) : [end];
  const ends = known.map((one) => equals("caseEnds", one));
  return or(...spellings.map(toNumbers), ...ends);
}

/** "2013/01963" may stand behind the subject that it is filed under. */
const yearFirst = /^(?:\d{2}|\d{4})\/\d/u;

const caseBeginning = (number: string): Filter => startsWith("caseNumber", number);

/** "24/1234" has the parts "24/1234-7". */
const wholeCase = (number: string): Filter =>
  or(equals("caseNumber", number), caseBeginning(`${number}-`));

/** Whoever took part and is called so: by first name, last name or both (indexer/enrich/people.ts). */
export function personFilter(name: string): Filter {
  const key = personKey(name);
  return key === "" ? or() : startsWith("people", key);
}

/** What is about a theme, or only mentions it: whoever looks for its words wants both. */
export function holdsTheme(topic: string): Filter {
  return or(equals("topics", topic), equals("mentions", topic));
}

/** What `routine: "hide"` leaves. */
const notRoutine: Filter = equals("routine", false);

const always = (filter: Filter): Condition => ({ facet: null, filter });
const since = (date: string): Filter => atLeast("dateNumber", dateNumber(date));
const until = (date: string): Filter => atMost("dateNumber", dateNumber(date));

function termFilter(term: Term): Filter | null {
  return term.kind === "field" ? fieldFilter(term) : null;
}

function fieldFilter({ field, value }: Extract<Term, { readonly kind: "field" }>): Filter {
  switch (field) {
    case "from":
      return since(value);
    case "to":
      return until(value);
    case "case":
      return caseFilter(value);
    case "body":
      // Nobody types a body's whole name: "udvalg:social" finds the Social- og Sundhedsudvalg.
      return startsWith("bodyKey", value);
    case "person":
      return personFilter(value);
    default:
      return isAnyOf(facets[field].field, [value]);
  }
}
