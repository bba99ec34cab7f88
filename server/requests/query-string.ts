/**
 * The query string of /soeg, the API, feeds and exports as a SearchQuery. Everything in it is
 * checked: an unknown parameter, a repeated single one or a bad value is an error that names it.
 */
import { z } from "zod";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { type FacetName, facetNames, facets } from "../../contract/plain/facets.ts";
import { relatedChoices } from "../../contract/plain/related-choices.ts";
import { sorts } from "../../contract/plain/sorts.ts";
import { recordOf } from "../../contract/plain/table.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { BadParameter, type ParameterError } from "./errors.ts";

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: ParameterError[] };

const date = z.iso.date("skal være en dato som 2020-08-27");
const wholeNumber = z
  .string()
  .regex(/^\d{1,7}$/, "skal være et helt tal")
  .transform(Number);
const truth = z
  .enum(["true", "false", "1", "0"], "skal være true eller false")
  .transform((value) => value === "true" || value === "1");
const text = z.string().max(500, "må højst have 500 tegn");
const many = z.array(text).max(100, "må højst gentages 100 gange");

/** What may stand once, with its value when it is absent. */
const single = {
  q: text.default(""),
  from: date.nullable().default(null),
  to: date.nullable().default(null),
  dissent: truth.default(false).describe("true: kun det, som vides ikke at være enstemmigt"),
  exact: truth
    .default(false)
    .describe("true: ordene, som de er skrevet, uden bøjning, sammensætninger og rettelser"),
  related: z
    .enum(relatedChoices, `skal være en af ${relatedChoices.join(", ")}`)
    .default(emptyQuery.related)
    .describe(
      "include: træf, som kun beslægtede ord finder, tælles, sorteres og afgrænses som de andre; relatedTotal siger hvor mange de er",
    ),
  typing: truth
    .default(false)
    .describe(
      "true, mens der skrives: q's sidste ord er også begyndelsen af et ord eller et ordled",
    ),
  sort: z.enum(sorts, `skal være en af ${sorts.join(", ")}`).default(emptyQuery.sort),
  page: wholeNumber.pipe(z.int().min(1, "skal være mindst 1")).default(1),
  pageSize: wholeNumber
    .pipe(z.int().min(1, "skal være mindst 1").max(100, "må højst være 100"))
    .default(emptyQuery.pageSize),
};

/** What may be repeated; of filters OR within, AND between. */
const repeated = {
  ...recordOf(facetNames, facetValues),
  unwidened: many.describe(
    "Ord i q, som ikke rettes eller udvides med beslægtede ord; bøjet findes de stadig. Ord, der ikke står i q, ses der bort fra",
  ),
};

function facetValues(facet: FacetName): z.ZodType<string[]> {
  const { accepts } = facets[facet];
  if (accepts.kind === "one-of") return z.array(z.enum(accepts.values, accepts.otherwise));
  if (accepts.kind === "shape") return z.array(z.string().regex(accepts.shape, accepts.otherwise));
  return many;
}

/** The parameters as a schema; for documentation and for checking. */
export const SearchParameters = z.object({ ...single, ...repeated });
export const searchParameters = { single: Object.keys(single), repeated: Object.keys(repeated) };

/** Reads a query string; `also` names further parameters that the route takes (and reads itself). */
export function parseQueryString(
  search: URLSearchParams,
  also: readonly string[] = [],
): Parsed<SearchQuery> {
  const errors = [...unknownParameters(search, also), ...repeatedParameters(search)];
  const result = SearchParameters.safeParse(toRecord(search));
  if (!result.success) errors.push(...result.error.issues.map(toParameterError));
  if (!result.success || errors.length > 0) return { ok: false, errors };
  return checkPeriod(result.data);
}

/** A search that must be understood whole. @throws BadParameter */
export function readSearch(search: URLSearchParams): SearchQuery {
  const parsed = parseQueryString(search);
  if (!parsed.ok) throw new BadParameter(parsed.errors);
  return parsed.value;
}

/** What the search knows of a query string. */
export function knownParameters(search: URLSearchParams): URLSearchParams {
  const known = new Set([...searchParameters.single, ...searchParameters.repeated]);
  return new URLSearchParams([...search].filter(([name]) => known.has(name)));
}

/** The query string of a request's address. */
export function searchOf(url: string): URLSearchParams {
  const at = url.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : url.slice(at + 1));
}

function checkPeriod(query: SearchQuery): Parsed<SearchQuery> {
  if (query.from === null || query.to === null || query.from <= query.to) {
    return { ok: true, value: query };
  }
  return { ok: false, errors: [{ path: "from", message: "må ikke ligge efter to" }] };
}

function unknownParameters(search: URLSearchParams, also: readonly string[]): ParameterError[] {
  const known = new Set([...searchParameters.single, ...searchParameters.repeated, ...also]);
  return [...new Set(search.keys())]
    .filter((name) => !known.has(name))
    .map((path) => ({ path, message: "er ikke en kendt parameter" }));
}

function repeatedParameters(search: URLSearchParams): ParameterError[] {
  return searchParameters.single
    .filter((name) => search.getAll(name).length > 1)
    .map((path) => ({ path, message: "må kun stå én gang" }));
}

/** An empty value counts as absent: a form without script sends `from=&to=`. */
function toRecord(search: URLSearchParams): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = {};
  for (const name of searchParameters.single) {
    const value = search.get(name);
    if (value !== null && value !== "") record[name] = value;
  }
  for (const name of searchParameters.repeated) {
    record[name] = [...new Set(search.getAll(name).filter((value) => value !== ""))];
  }
  return record;
}

function toParameterError(issue: z.core.$ZodIssue): ParameterError {
  return { path: String(issue.path[0] ?? ""), message: issue.message };
}
