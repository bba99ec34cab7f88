/** A search and its address: the one is always made from the other. */
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";
import { emptyQuery } from "./query.ts";

/** In the order in which they stand in an address. */
export const facetOrder = [
  "municipality",
  "body",
  "topic",
  "outcome",
  "year",
  "case",
  "kle",
] as const satisfies readonly FacetName[];

const sorts: readonly string[] = ["relevance", "newest", "oldest"] satisfies SearchQuery["sort"][];
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** The page's address: `/soeg?q=frikort&year=2021`; what has its default is left out. */
export function toAddress(query: SearchQuery): string {
  const search = toSearchParams(query).toString();
  return search === "" ? "/soeg" : `/soeg?${search}`;
}

/** The same parameters for the API. */
export function toSearchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== "") params.set("q", query.q);
  for (const facet of facetOrder) {
    for (const value of query[facet]) params.append(facet, value);
  }
  if (query.from !== null) params.set("from", query.from);
  if (query.to !== null) params.set("to", query.to);
  if (query.dissent) params.set("dissent", "true");
  if (query.exact) params.set("exact", "true");
  for (const word of query.unwidened) params.append("unwidened", word);
  if (query.sort !== emptyQuery.sort) params.set("sort", query.sort);
  if (query.page !== emptyQuery.page) params.set("page", String(query.page));
  if (query.pageSize !== emptyQuery.pageSize) params.set("pageSize", String(query.pageSize));
  return params;
}

/** The search of an address's query string; what cannot be read has its default. */
export function fromAddress(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const sort = params.get("sort");
  return {
    q: params.get("q") ?? "",
    ...readFacets(params),
    from: readDate(params.get("from")),
    to: readDate(params.get("to")),
    dissent: params.get("dissent") === "true",
    exact: params.get("exact") === "true",
    unwidened: readValues(params, "unwidened"),
    sort: isSort(sort) ? sort : emptyQuery.sort,
    page: readNumber(params.get("page"), emptyQuery.page),
    pageSize: readNumber(params.get("pageSize"), emptyQuery.pageSize),
  };
}

function readFacets(params: URLSearchParams): Record<FacetName, string[]> {
  const values = (facet: FacetName) => readValues(params, facet);
  return {
    municipality: values("municipality"),
    body: values("body"),
    topic: values("topic"),
    outcome: values("outcome"),
    year: values("year"),
    kle: values("kle"),
    case: values("case"),
  };
}

function readValues(params: URLSearchParams, name: string): string[] {
  return params.getAll(name).filter((value) => value !== "");
}

function isSort(value: string | null): value is SearchQuery["sort"] {
  return value !== null && sorts.includes(value);
}

function readDate(value: string | null): string | null {
  return value !== null && isoDate.test(value) ? value : null;
}

function readNumber(value: string | null, otherwise: number): number {
  return value !== null && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : otherwise;
}
