/**
 * The parameters of /soeg, the API and feeds, as schemas that make a SearchQuery of them. Everything
 * in them is checked: a repeated single one or a bad value is an error that names it.
 */
import { z } from "zod";
import { type ChoiceName, choices } from "../../contract/plain/choices.ts";
import { comparisonFormats, orderShape, usualOrder } from "../../contract/plain/comparing.ts";
import { type PeriodEnd, parseDanishDate } from "../../contract/plain/dates/danish-date.ts";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { exclusionShape } from "../../contract/plain/exclusions.ts";
import { type FacetName, facetNames, facets } from "../../contract/plain/facets.ts";
import { sorts } from "../../contract/plain/sorts.ts";
import { recordOf } from "../../contract/plain/table.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { date, once, several, text, truth, wholeNumber, words } from "./parameter.ts";

const day = once(date.optional().transform((value) => value ?? null));

const excluded = text.regex(
  exclusionShape,
  "skal være en facet og en værdi som municipality:Thisted",
);

function typedDay(end: PeriodEnd) {
  const shape = "skal være en dato, skrevet som 27.8.2020";
  const read = z.string().transform((typed, { addIssue }) => {
    const iso = parseDanishDate(typed, end);
    if (iso === null) addIssue({ code: "custom", message: shape });
    return iso;
  });
  return once(read.optional().transform((value) => value ?? null));
}

/** Of pages. */
const typedPeriod = { from: typedDay("first"), to: typedDay("last") };

/** One by one, for what takes others beside them. */
export const searchParameters = {
  q: once(words.default(emptyQuery.q)).describe('Ord, "fraser", -uden og feltord som kommune:'),
  from: day.describe("Første dag, der er med"),
  to: day.describe("Sidste dag, der er med"),
  dissent: once(truth).describe("true: kun det, som vides ikke at være enstemmigt"),
  exact: once(truth).describe(
    "true: ordene, som de er skrevet, uden bøjning, sammensætninger og rettelser",
  ),
  without: several(excluded).describe(
    "Filtre vendt om: facet:værdi, som intet træf må have, for eksempel municipality:Vibefjord",
  ),
  within: once(chosen("within")).describe(
    "decision: ordene skal stå i beslutningen selv, ikke andre steder i punktet",
  ),
  routine: once(chosen("routine")).describe(
    "hide: uden rutinepunkter som godkendelse af dagsorden, meddelelser og eventuelt; routineTotal siger hvor mange de er",
  ),
  fold: once(chosen("fold")).describe(
    "case: en sags behandlinger på siden står under den første af dem",
  ),
  view: once(chosen("view")).describe("Sidens opsætning alene: reading eller compact"),
  degree: once(chosen("degree")).describe(
    "mentioned: topic er det, som punkterne blot nævner, og ikke det, de handler om",
  ),
  facets: once(chosen("facets")).describe(
    "open: uden tal for de facetter, som en læser først slår op (unasked nævner dem; de står tomme og gives af /api/facets); ellers er alle med",
  ),
  related: once(chosen("related")).describe(
    "include: træf, som kun beslægtede ord finder, tælles, sorteres og afgrænses som de andre; relatedTotal siger hvor mange de er",
  ),
  typing: once(truth).describe(
    "true, mens der skrives: q's sidste ord er også begyndelsen af et ord eller et ordled",
  ),
  sort: once(
    z.enum(sorts, `skal være en af ${sorts.join(", ")}`).default(emptyQuery.sort),
  ).describe("relevance uden ord er newest"),
  page: once(wholeNumber(9_999_999, emptyQuery.page)).describe("Side, fra 1"),
  pageSize: once(wholeNumber(100, emptyQuery.pageSize)).describe("Træf på en side"),
  ...recordOf(facetNames, facetValues),
  unwidened: several(text).describe(
    "Ord i q, som ikke rettes eller udvides med beslægtede ord; bøjet findes de stadig. Ord, der ikke står i q, ses der bort fra",
  ),
} satisfies Record<keyof SearchQuery, z.ZodType>;

function chosen<Name extends ChoiceName>(name: Name) {
  const [usual] = choices[name];
  return z.enum(choices[name], `skal være en af ${choices[name].join(", ")}`).default(usual);
}

function facetValues(facet: FacetName) {
  return several(facetValue(facets[facet].accepts)).describe(facets[facet].title);
}

function facetValue(accepts: (typeof facets)[FacetName]["accepts"]): z.ZodType<string> {
  if (accepts.kind === "one-of") return z.enum(accepts.values, accepts.otherwise);
  return accepts.kind === "shape" ? z.string().regex(accepts.shape, accepts.otherwise) : text;
}

/** As the API takes them: what it does not know is an error. */
export const SearchParameters = withPeriod(z.strictObject(searchParameters));

/**
 * What others hang on a page's address (`fbclid`, `utm_source`) is no fault of the reader's, and ignored; dates are
 * taken as Danes type them into its form.
 */
export const PageParameters = withPeriod(z.object({ ...searchParameters, ...typedPeriod }));

/**
 * For the values of a facet, `q` is what they contain; the other parameters narrow what is counted, and so do
 * the words of the search, as `query`.
 */
export const FacetParameters = withPeriod(
  z.strictObject({
    ...searchParameters,
    q: once(words.default("")).describe("Det, som værdierne begynder med eller indeholder"),
    query: once(words.default("")).describe("Søgningens egne ord"),
  }),
).transform(({ q, query, ...narrowing }) => ({ contains: q, query: { ...narrowing, q: query } }));

/** Of a comparison of councils, which takes all hits whatever `page`, `pageSize` and `sort` say. */
export const ComparisonParameters = withPeriod(
  z.strictObject({
    ...searchParameters,
    format: once(
      z.enum(comparisonFormats, `skal være en af ${comparisonFormats.join(", ")}`).default("json"),
    ).describe("json, eller csv: en række for hver kommune og hvert år, som Excel åbner"),
  }),
).transform(({ format, ...query }) => ({ format, query }));

/** The same of its page, with the order of its rows; an order that is none is the usual one. */
export const ComparisonPageParameters = withPeriod(
  z.object({
    ...searchParameters,
    ...typedPeriod,
    order: once(z.string().regex(orderShape).catch(usualOrder)),
  }),
).transform(({ order, ...query }) => ({ order, query }));

/** The first day stands before the last; told only where nothing else is wrong. */
export function withPeriod<T extends z.ZodType<Pick<SearchQuery, "from" | "to">>>(schema: T): T {
  return schema.refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ["from"],
    message: "må ikke ligge efter til-datoen",
    when: ({ issues }) => issues.length === 0,
  });
}
