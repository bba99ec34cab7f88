/** A search and its address: the one is always made from the other. */

import { type Choice, type ChoiceName, choiceNames, choices } from "./plain/choices.ts";
import { type PeriodEnd, parseDanishDate } from "./plain/dates/danish-date.ts";
import { emptyQuery } from "./plain/empty-query.ts";
import { facetNames } from "./plain/facets.ts";
import { paths } from "./plain/paths.ts";
import { sorts } from "./plain/sorts.ts";
import { recordOf } from "./plain/table.ts";
import type { SearchQuery } from "./search-query.ts";

/** The page's address: `/soeg?q=frikort&year=2021`; what has its default is left out. */
export function toAddress(query: SearchQuery): string {
  const search = toSearchParams(query).toString();
  return search === "" ? paths.search : `${paths.search}?${search}`;
}

/** The same parameters for the API. */
export function toSearchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== "") params.set("q", query.q);
  for (const facet of facetNames) {
    for (const value of query[facet]) params.append(facet, value);
  }
  for (const value of query.without) params.append("without", value);
  if (query.from !== null) params.set("from", query.from);
  if (query.to !== null) params.set("to", query.to);
  if (query.dissent) params.set("dissent", "true");
  if (query.exact) params.set("exact", "true");
  for (const word of query.unwidened) params.append("unwidened", word);
  for (const name of choiceNames) {
    if (query[name] !== choices[name][0]) params.set(name, query[name]);
  }
  if (query.typing) params.set("typing", "true");
  if (query.sort !== emptyQuery.sort) params.set("sort", query.sort);
  if (query.page !== emptyQuery.page) params.set("page", String(query.page));
  if (query.pageSize !== emptyQuery.pageSize) params.set("pageSize", String(query.pageSize));
  return params;
}

/** The search of an address's query string; what cannot be read has its default. */
export function fromAddress(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  return {
    q: params.get("q") ?? "",
    ...recordOf(facetNames, (facet) => readValues(params, facet)),
    without: readValues(params, "without"),
    from: readDate(params.get("from"), "first"),
    to: readDate(params.get("to"), "last"),
    dissent: params.get("dissent") === "true",
    exact: params.get("exact") === "true",
    unwidened: readValues(params, "unwidened"),
    related: readChoice(params, "related"),
    within: readChoice(params, "within"),
    routine: readChoice(params, "routine"),
    fold: readChoice(params, "fold"),
    view: readChoice(params, "view"),
    degree: readChoice(params, "degree"),
    facets: readChoice(params, "facets"),
    typing: params.get("typing") === "true",
    sort: sorts.find((sort) => sort === params.get("sort")) ?? emptyQuery.sort,
    page: readNumber(params.get("page"), emptyQuery.page),
    pageSize: readNumber(params.get("pageSize"), emptyQuery.pageSize),
  };
}

function readValues(params: URLSearchParams, name: string): string[] {
  return params.getAll(name).filter((value) => value !== "");
}

function readChoice<Name extends ChoiceName>(params: URLSearchParams, name: Name): Choice<Name> {
  const known: readonly Choice<Name>[] = choices[name];
  const [usual] = known;
  const chosen = known.find((choice) => choice === params.get(name)) ?? usual;
  if (chosen === undefined) throw new Error(`${name} has no choices`);
  return chosen;
}

/** A form without script sends a date as it was typed. */
function readDate(value: string | null, end: PeriodEnd): string | null {
  return value === null ? null : parseDanishDate(value, end);
}

function readNumber(value: string | null, otherwise: number): number {
  return value !== null && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : otherwise;
}
