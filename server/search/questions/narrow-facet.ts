/** Values of one facet that contain what is typed: for facets with more values than a page can show. */
import { facets } from "../../../contract/plain/facets.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import type { FacetField } from "../../../engine/indexes/filter-fields.ts";
import { mostFacetValues } from "../../../engine/indexes/settings.ts";
import { equals, type Filter, isAnyOf, not, or, startsWith } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { countedFields, type Distribution, toFacetValues } from "../hits/facets.ts";
import { caseFilter, toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import { prepare, type SearchDeps } from "./prepare.ts";

const most = 1_000;

/** Who is told so many types on rather than looks through more. */
const enough = 20;

/**
 * At most a thousand values; those that begin with what is typed come first. Of a facet without end, such as case
 * numbers, there are more than the engine counts at once: the beginning narrows what it counts, or the end that a case is
 * known by, and where that finds few, each municipality's or year's are counted. What no list holds, such as a KLE number with
 * its subject, is found by who types as much as the lists hold: "27.15". Throws EngineDown.
 */
export async function narrowFacet(
  facet: FacetName,
  contains: string,
  query: SearchQuery,
  deps: SearchDeps,
): Promise<FacetValue[]> {
  const typed = contains.trim().toLowerCase();
  const { field, finder, longestValue } = facets[facet];
  const isBegun = typed.length >= longestValue || (finder?.shown === "always" && typed !== "");
  const fields = countedFields(facet);
  const count = await createCounter(facet, query, deps);
  const [listed, begun] = await Promise.all([
    count([], [...fields, "municipality", "year"]),
    isBegun ? count([begunFilter(facet, contains.trim())], [field]) : {},
  ]);
  const fitting = (counts: Distribution) =>
    toFacetValues(facet, counts, deps.labels).filter((value) => holds(value, typed));
  const first = eachOnce([...fitting(listed), ...fitting(begun)]);
  const isCut = Object.keys(listed[fields[0]] ?? {}).length >= mostFacetValues;
  const further =
    isCut && first.length < enough ? fitting(await namedApart(listed, fitting, fields, count)) : [];
  return eachOnce([...further, ...first])
    .sort((a, b) => beginning(b, typed) - beginning(a, typed))
    .slice(0, most);
}

/** Of two with one value the later. */
function eachOnce(values: readonly FacetValue[]): FacetValue[] {
  return [...new Map(values.map((one) => [one.value, one])).values()];
}

/** A case number is known by its end, too: "A30-2-19" of "27.15.00-A30-2-19". */
function begunFilter(facet: FacetName, typed: string): Filter {
  const begun = startsWith(facets[facet].field, typed);
  return facet === "case" ? or(begun, caseFilter(typed, "beginning")) : begun;
}

type Counter = (narrow: readonly Filter[], fields: readonly FacetField[]) => Promise<Distribution>;

/** Counts under the query and what narrows it, the facet's own filter left out. */
async function createCounter(
  facet: FacetName,
  query: SearchQuery,
  deps: SearchDeps,
): Promise<Counter> {
  const prepared = await prepare(query, deps);
  const conditions = toFilter(prepared.conditions, facet);
  return async (narrow, fields) => {
    const request = { filter: [...conditions, ...narrow], facets: fields };
    return (await runQueries(deps.searchItems, countedQueries(prepared), request)).facets;
  };
}

/**
 * The values that fit among those of each municipality by itself, where all are of one of each year, and of what is of none;
 * counted by their names, for of each there are, too, only so many told.
 */
async function namedApart(
  { municipality = {}, year = {} }: Distribution,
  fitting: (counts: Distribution) => readonly FacetValue[],
  fields: readonly FacetField[],
  count: Counter,
): Promise<Distribution> {
  const [by, values] =
    Object.keys(municipality).length > 1
      ? (["municipality", Object.keys(municipality)] as const)
      : (["year", Object.keys(year)] as const);
  const parts = [...values.map((value) => equals(by, value)), not(isAnyOf(by, values))];
  const each = await Promise.all(parts.map((part) => count([part], fields)));
  const names = [...new Set(each.flatMap(fitting).map(({ value }) => value))];
  const [field] = fields;
  if (names.length === 0 || field === undefined) return {};
  return count([isAnyOf(field, names.slice(0, mostFacetValues))], fields);
}

function holds({ value, label }: FacetValue, typed: string): boolean {
  return value.toLowerCase().includes(typed) || label.toLowerCase().includes(typed);
}

function beginning({ value, label }: FacetValue, typed: string): number {
  const begins = value.toLowerCase().startsWith(typed) || label.toLowerCase().startsWith(typed);
  return begins ? 1 : 0;
}
