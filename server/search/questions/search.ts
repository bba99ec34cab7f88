/** A search from query to result: strict hits first and counted exactly, then related and nearest ones. */
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { type FacetName, facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue, Hit, SearchResult, Widened } from "../../../contract/search-result.ts";
import { isPartial } from "../../../engine/query/call-scope.ts";
import { equals, type Filter } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { countedFields, toFacets, toFacetValues } from "../hits/facets.ts";
import { foldCases } from "../hits/fold-cases.ts";
import { displayed } from "../hits/hit.ts";
import { askedFields } from "../language/asked-fields.ts";
import type { Interpretation } from "../meaning/interpret.ts";
import { parameterConditions, termConditions, toFilter } from "../query/filters.ts";
import { sortOf } from "../query/sort.ts";
import { countHeld } from "./count-held.ts";
import { countMatters } from "./count-matters.ts";
import { didYouMean } from "./did-you-mean.ts";
import { bothLayers, countedQueries } from "./layers.ts";
import { namedTopic } from "./named-topic.ts";
import { findHits } from "./page-hits.ts";
import { recognisePeople } from "./people.ts";
import { type Prepared, prepare, type SearchDeps } from "./prepare.ts";

/** Answers a search. Throws EngineDown. */
export async function search(asked: SearchQuery, deps: SearchDeps): Promise<SearchResult> {
  const started = performance.now();
  const { prepared, answers } = await searchFirst(asked, deps);
  const { query, interpretation } = prepared;
  const [answer, own, otherTotal, people, hiddenRoutine, topic] = answers;
  const relatedTotal = Math.abs((otherTotal ?? answer.total) - answer.total);
  const counted = { answer, relatedTotal: query.related === "include" ? 0 : relatedTotal };
  const [hits, suggestion, cases, held] = await Promise.all([
    findHits(prepared, counted, deps),
    didYouMean(prepared, answer.total, deps),
    countMatters(prepared, answer, deps),
    countHeld(prepared, answer.total, deps),
  ]);
  return {
    query,
    total: answer.total,
    relatedTotal,
    routineTotal: hiddenRoutine ?? answer.facets.routine?.true ?? 0,
    cases,
    topic,
    fields: askedFields(query.q, deps),
    page: query.page,
    pageSize: query.pageSize,
    hits: query.fold === "case" ? foldCases(hits) : hits,
    facets: toFacets((facet) => own.get(facet) ?? answer.facets, deps.labels),
    partial: answer.partial || isPartial(),
    widened: toldWidening(interpretation, relatedTotal, answer.total, hits),
    understood: [...interpretation.understood, ...people],
    ...(suggestion === null ? {} : { suggestion }),
    ...(held === null ? {} : { held }),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

/**
 * The last word, when the dictionary has it, is taken as it is: that the archive has it too need not be asked where
 * the search finds something.
 */
async function searchFirst(asked: SearchQuery, deps: SearchDeps) {
  const taken = await prepare(asked, deps, "taken");
  const answers = await answer(taken, deps);
  if (answers[0].total > 0 || !taken.interpretation.unasked) return { prepared: taken, answers };
  const prepared = await prepare(asked, deps);
  const isSame = JSON.stringify(prepared.plan) === JSON.stringify(taken.plan);
  return { prepared, answers: isSame ? answers : await answer(prepared, deps) };
}

function answer(prepared: Prepared, deps: SearchDeps) {
  return Promise.all([
    searchCounted(prepared, deps),
    countChosenFacets(prepared, deps),
    countOtherLayers(prepared, deps),
    recognisePeople(prepared.terms, deps),
    countHiddenRoutine(prepared, deps),
    namedTopic(prepared, deps),
  ]);
}

/**
 * Related words are told where they found something or are marked in a hit, a compound's parts where the compound
 * found nothing.
 */
function toldWidening(
  { widened, themes, compounds }: Interpretation,
  related: number,
  total: number,
  hits: readonly Hit[],
): Widened[] {
  const marked = new Set(
    hits.flatMap(({ why }) =>
      why.words.flatMap(({ word, how }) => (how === "related" ? [word] : [])),
    ),
  );
  const told = related > 0 ? themes : themes.filter(({ from }) => marked.has(from));
  return [...widened, ...(total === 0 ? compounds : []), ...told];
}

/** Every value of one facet under the query, its own filter left out. */
export async function listFacetValues(
  facet: FacetName,
  query: SearchQuery,
  narrow: readonly Filter[],
  deps: SearchDeps,
): Promise<FacetValue[]> {
  const prepared = await prepare(query, deps);
  const filter = [...toFilter(prepared.conditions, facet), ...narrow];
  const answer = await runQueries(deps.searchItems, countedQueries(prepared), {
    filter,
    facets: countedFields(facet),
  });
  return toFacetValues(facet, answer.facets, deps.labels);
}

function searchCounted(prepared: Prepared, deps: SearchDeps) {
  const { query, conditions } = prepared;
  return runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(conditions),
    facets: [...facetNames.flatMap(countedFields), "routine"],
    sort: sortOf(query),
    retrieve: displayed,
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
  });
}

/** A facet with a choice in it is counted as if nothing were chosen in it, so that one more can be. */
async function countChosenFacets(prepared: Prepared, deps: SearchDeps) {
  const { query, conditions } = prepared;
  const queries = countedQueries(prepared);
  const chosen = facetNames.filter(
    (facet) => query[facet].length > 0 || excludedValues(query.without, facet).length > 0,
  );
  const counted = await Promise.all(
    chosen.map(async (facet) => {
      const filter = toFilter(conditions, facet);
      const answer = await runQueries(deps.searchItems, queries, {
        filter,
        facets: countedFields(facet),
      });
      return [facet, answer.facets] as const;
    }),
  );
  return new Map(counted);
}

/** How many hits there would be with related words, or, where these count, without; null where there are none. */
async function countOtherLayers(prepared: Prepared, deps: SearchDeps): Promise<number | null> {
  const { query, plan, conditions } = prepared;
  if (plan.related.length === 0) return null;
  const queries = query.related === "include" ? plan.strict : bothLayers(plan);
  return (await runQueries(deps.searchItems, queries, { filter: toFilter(conditions) })).total;
}

/** How many items of every agenda there would be, where they are hidden; null where they are shown, and counted with the others. */
async function countHiddenRoutine(
  { query, terms, conditions, asked, ...prepared }: Prepared,
  deps: SearchDeps,
): Promise<number | null> {
  if (query.routine === "show") return null;
  const shown = [
    ...parameterConditions({ ...query, routine: "show" }),
    ...termConditions(terms),
    ...conditions.slice(asked.length),
  ];
  const filter = [...toFilter(shown), equals("routine", true)];
  const queries = countedQueries({ query, ...prepared });
  return (await runQueries(deps.searchItems, queries, { filter })).total;
}
