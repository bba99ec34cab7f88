/** A search from query to result: strict hits first and counted exactly, then related and nearest ones. */
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { type FacetName, facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue, Hit, SearchResult, Widened } from "../../../contract/search-result.ts";
import { isPartial } from "../../../engine/query/call-scope.ts";
import { type Filter, isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { countedFields, toFacets, toFacetValues } from "../hits/facets.ts";
import { foldCases } from "../hits/fold-cases.ts";
import { createHighlighter } from "../hits/highlighter.ts";
import { displayed, missingWords, type StoredItem, toHit, toItems } from "../hits/hit.ts";
import { keepHalf } from "../hits/keep-half.ts";
import { rerank } from "../hits/rerank.ts";
import { toTopicHit } from "../hits/topic-marks.ts";
import { askedFields } from "../language/asked-fields.ts";
import type { Interpretation } from "../meaning/interpret.ts";
import { toFilter } from "../query/filters.ts";
import { sortOf } from "../query/sort.ts";
import { countCases } from "./case-counts.ts";
import { countHeld } from "./count-held.ts";
import { countMatters } from "./count-matters.ts";
import { countRoutine } from "./count-routine.ts";
import { didYouMean } from "./did-you-mean.ts";
import { type Following, findFollowing, shortfallOf } from "./following-hits.ts";
import { bothLayers, countedQueries } from "./layers.ts";
import { namedTopic } from "./named-topic.ts";
import { recognisePeople } from "./people.ts";
import { type Prepared, prepare, type SearchDeps } from "./prepare.ts";

/** Answers a search. Throws EngineDown. */
export async function search(asked: SearchQuery, deps: SearchDeps): Promise<SearchResult> {
  const started = performance.now();
  const { prepared, answers } = await searchFirst(asked, deps);
  const { query, interpretation } = prepared;
  const [answer, own, otherTotal, people] = answers;
  const relatedTotal = Math.abs((otherTotal ?? answer.total) - answer.total);
  const counted = { answer, relatedTotal: query.related === "include" ? 0 : relatedTotal };
  const [following, suggestion, routineTotal, cases, topic, held] = await Promise.all([
    findFollowing(prepared, counted, deps),
    didYouMean(prepared, answer.total, deps),
    countRoutine(prepared, answer, deps),
    countMatters(prepared, answer.total, deps),
    namedTopic(prepared, deps),
    countHeld(prepared, answer.total, deps),
  ]);
  const hits = await toHits(toItems(answer), following, prepared, deps);
  return {
    query,
    total: answer.total,
    relatedTotal,
    routineTotal,
    cases,
    topic,
    fields: askedFields(query.q, deps),
    page: query.page,
    pageSize: query.pageSize,
    hits: query.fold === "case" ? foldCases(hits) : hits,
    facets: toFacets((facet) => own.get(facet) ?? answer.facets, deps.labels),
    partial: answer.partial || isPartial(),
    widened: toldWidening(interpretation, relatedTotal, answer.total),
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
  return { prepared, answers: await answer(prepared, deps) };
}

function answer(prepared: Prepared, deps: SearchDeps) {
  return Promise.all([
    searchCounted(prepared, deps),
    countChosenFacets(prepared, deps),
    countOtherLayers(prepared, deps),
    recognisePeople(prepared.terms, deps),
  ]);
}

/** Related words are told where they found something, a compound's parts where the compound found nothing. */
function toldWidening(interpretation: Interpretation, related: number, total: number): Widened[] {
  const { widened, themes, compounds } = interpretation;
  return [...widened, ...(total === 0 ? compounds : []), ...(related > 0 ? themes : [])];
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

async function toHits(
  items: readonly StoredItem[],
  following: Following,
  prepared: Prepared,
  deps: SearchDeps,
): Promise<Hit[]> {
  const highlight = createHighlighter(deps.languages.danish, prepared.interpretation.marks);
  const all = [...items, ...following.hits.map(({ item }) => item)];
  const [counts, related] = await Promise.all([
    countCases(
      all.map(({ caseKey }) => caseKey),
      deps,
    ),
    relatedAmong(items, prepared, deps),
  ]);
  const { topic: topics } = prepared.query;
  const isByTopic = topics.length > 0 && prepared.interpretation.marks.length === 0;
  const toOne = (item: StoredItem) => {
    const caseItems = counts.get(item.caseKey ?? "") ?? 0;
    return isByTopic ? toTopicHit(item, topics, caseItems) : toHit(item, highlight, caseItems);
  };
  const counted = items.map((item) =>
    related.has(item.id) ? { ...toOne(item), related: true as const } : toOne(item),
  );
  return [
    ...(isWhole(prepared, items) ? rerank(counted) : counted),
    ...toFollowing(following, toOne, prepared, deps),
  ];
}

const shareAmongNearest = 0.3;

/** Those that follow, the best first, each with what it lacks; what is related lacks nothing. */
function toFollowing(
  { hits, room, present }: Following,
  toOne: (item: StoredItem) => Hit,
  { interpretation }: Prepared,
  deps: SearchDeps,
): Hit[] {
  if (hits.length === 0) return [];
  const own = interpretation.marks.filter(({ kind }) => kind !== "related");
  const highlightOwn = createHighlighter(deps.languages.danish, own);
  const words = [...new Set(own.map(({ word }) => word))];
  const judged = hits.flatMap(({ item, kind }) => {
    const shortfall = shortfallOf(kind, missingWords(item, highlightOwn, words));
    return shortfall === null ? [] : [{ ...toOne(item), ...shortfall }];
  });
  const near = new Set(
    keepHalf(
      judged.filter(({ related }) => related !== true),
      present,
    ),
  );
  const shown = judged.filter((hit) => hit.related === true || near.has(hit));
  // What lacks words is ordered by what they tell already; of one word there is nothing to weigh.
  return (words.length > 1 ? rerank(shown, shareAmongNearest) : shown).slice(0, room);
}

/** Whether the hits that are counted all stand on the page, in the order of their relevance. */
function isWhole({ query, plan }: Prepared, items: readonly StoredItem[]): boolean {
  const isByWords = query.sort === "relevance" && plan.strict.some(({ q }) => q !== "");
  return (
    isByWords && query.page === 1 && query.related === "apart" && items.length < query.pageSize
  );
}

/** Where related hits are listed with the others: which of these they are. */
async function relatedAmong(
  items: readonly StoredItem[],
  { query, plan }: Prepared,
  deps: SearchDeps,
): Promise<ReadonlySet<string>> {
  if (query.related !== "include" || plan.related.length === 0 || items.length === 0)
    return new Set();
  const ids = items.map(({ id }) => id);
  const filter = [isAnyOf("id", ids)];
  const strict = await runQueries(deps.searchItems, plan.strict, { filter, limit: ids.length });
  const isStrict = new Set(strict.hits.map(({ id }) => String(id)));
  return new Set(ids.filter((id) => !isStrict.has(id)));
}
