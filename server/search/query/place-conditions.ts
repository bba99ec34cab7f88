/** The conditions of a search that say where and when, and so what its hits are a share of. Pure. */
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { Term } from "../language/query-language.ts";
import { type Condition, parameterConditions, termConditions } from "./filters.ts";

const places = ["municipality", "body", "year", "from", "to"] as const;
type Place = (typeof places)[number];

type Asked = { readonly query: SearchQuery; readonly terms: readonly Term[] };

export function placeConditions({ query, terms }: Asked): Condition[] {
  const { municipality, body, year, from, to } = query;
  return [
    ...parameterConditions({ ...emptyQuery, municipality, body, year, from, to }),
    ...termConditions(terms.filter(isPlace)),
  ];
}

function isPlace(term: Term): boolean {
  return term.kind === "field" && places.some((place: Place) => place === term.field);
}
