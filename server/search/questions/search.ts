/** A search from query to result: strict hits first and counted exactly, then related and nearest ones. */
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import type { FilterField } from "../../../engine/indexes/filter-fields.ts";
import { isPartial } from "../../../engine/query/call-scope.ts";
import { equals } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexRequest } from "../../../engine/query/index-search.ts";
import { countedFields, toFacets } from "../hits/facets.ts";
import { foldCases } from "../hits/fold-cases.ts";
import { displayed } from "../hits/hit.ts";
import { askedFields } from "../language/asked-fields.ts";
import { foreseen } from "../meaning/foreseen-vocabulary.ts";
import { parameterConditions, termConditions, toFilter } from "../query/filters.ts";
import { millisecondsSince } from "../query/milliseconds-since.ts";
import { sortOf } from "../query/sort.ts";
import { askNearest } from "./ask-nearest.ts";
import { countChosenFacets, isCounted } from "./count-facets.ts";
import { countHeld } from "./count-held.ts";
import { countMatters, numbersOf, severalOf } from "./count-matters.ts";
import { didYouMean } from "./did-you-mean.ts";
import { isLikelyShort } from "./following-hits.ts";
import { firstIds } from "./following-lists.ts";
import { bothLayers, countedQueries } from "./layers.ts";
import { namedTopic } from "./named-topic.ts";
import { findHits } from "./page-hits.ts";
import { recognisePeople } from "./people.ts";
import { guess, narrow, type Prepared, prepare, type SearchDeps, understand } from "./prepare.ts";
import { toldWidening } from "./told-widening.ts";

/** Answers a search. Throws EngineDown. */
export async function search(asked: SearchQuery, deps: SearchDeps): Promise<SearchResult> {
  const started = performance.now();
  const own = withForesight(deps);
  const answered = await searchFirst(asked, own);
  const result = await searchSurely(answered, asked, own);
  return { ...result, tookMs: millisecondsSince(started) };
}

function withForesight(deps: SearchDeps): SearchDeps {
  const { danish, vocabulary } = deps.languages;
  return { ...deps, languages: { ...deps.languages, vocabulary: foreseen(vocabulary, danish) } };
}

/**
 * The last word, when the dictionary has it, is taken as it is: that the archive has it too need not be asked where
 * the search finds something.
 */
async function searchSurely(
  answered: Answered,
  asked: SearchQuery,
  deps: SearchDeps,
): Promise<Result> {
  const { prepared, answers } = answered;
  if (answers.counted.total > 0 || !prepared.interpretation.unasked)
    return complete(answered, deps);
  const [sure, result] = await Promise.all([prepare(asked, deps), complete(answered, deps)]);
  if (isSame(sure, prepared)) return result;
  return complete({ prepared: sure, answers: await answer(sure, deps) }, deps);
}

type Answered = {
  readonly prepared: Prepared;
  readonly answers: Awaited<ReturnType<typeof answer>>;
};

/**
 * Words that no dictionary knows are taken for words of the archive, while that is asked. What narrows a long query is asked
 * for meanwhile, and the search itself when it is known.
 */
async function searchFirst(asked: SearchQuery, deps: SearchDeps): Promise<Answered> {
  const guessed = await guess(asked, deps);
  const isLong = guessed.prepared.plan.narrowing.length > 0;
  const [understood, narrowed, early] = await Promise.all([
    guessed.isCertain ? guessed.prepared : understand(asked, deps, "taken"),
    narrow(guessed.prepared, deps),
    isLong ? null : answer(guessed.prepared, deps),
  ]);
  const isRight = isSame(understood, guessed.prepared);
  const prepared = isRight
    ? { ...understood, conditions: narrowed.conditions }
    : await narrow(understood, deps);
  return { prepared, answers: isRight && early ? early : await answer(prepared, deps) };
}

const isSame = (one: Prepared, other: Prepared): boolean =>
  one === other || JSON.stringify(one.plan) === JSON.stringify(other.plan);

type Result = Omit<SearchResult, "tookMs">;

async function complete({ prepared, answers }: Answered, deps: SearchDeps): Promise<Result> {
  const { query, interpretation } = prepared;
  const { counted: answer, chosen, otherTotal, people, hiddenRoutine, topic, ahead } = answers;
  const relatedTotal = Math.abs((otherTotal ?? answer.total) - answer.total);
  const apart = query.related === "include" ? 0 : relatedTotal;
  const unasked = facetNames.filter((facet) => !isCounted(facet, query) && !chosen.has(facet));
  const numbers = severalOf(numbersOf(answer) ?? new Map());
  const page = findHits(prepared, { answer, relatedTotal: apart, ahead }, numbers, deps);
  // Asked for only by whom it is waited for: a promise that nobody waits for ends the process when it fails.
  const sizesOfPage = async () => (await page).sizes;
  const [{ hits }, suggestion, cases, held] = await Promise.all([
    page,
    didYouMean(prepared, answer.total, deps),
    countMatters(prepared, answer, sizesOfPage, deps),
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
    facets: toFacets((facet) => chosen.get(facet) ?? answer.facets, deps.labels),
    ...(unasked.length === 0 || answer.total === 0 ? {} : { unasked }),
    partial: answer.partial || isPartial(),
    widened: toldWidening(interpretation, relatedTotal, answer.total, hits),
    understood: [...interpretation.understood, ...people],
    ...(suggestion === null ? {} : { suggestion }),
    ...(held === null ? {} : { held }),
  };
}

/** All that is asked at once. */
async function answer(prepared: Prepared, deps: SearchDeps) {
  const isAhead = await isLikelyShort(prepared, deps);
  const [counted, chosen, other, people, hiddenRoutine, topic, nearest] = await Promise.all([
    searchCounted(prepared, (await countsNumbers(prepared, deps)) ? ["caseKey"] : [], deps),
    countChosenFacets(prepared, deps),
    countOtherLayers(prepared, isAhead ? firstIds(prepared) : {}, deps),
    recognisePeople(prepared.terms, deps),
    countHiddenRoutine(prepared, deps),
    namedTopic(prepared, deps),
    isAhead ? askNearest(prepared, [], deps) : null,
  ]);
  const ahead = nearest && { layers: other?.hits ?? [], nearest };
  return {
    counted,
    chosen,
    otherTotal: other?.total ?? null,
    people,
    hiddenRoutine,
    topic,
    ahead,
  };
}

/** In an archive of more items their numbers are too many to be counted beside the hits. */
const fewNumbers = 2_000;

/** Whether the hits' case numbers are counted with them: where the hits are few enough to be told by their matters. */
async function countsNumbers(
  { interpretation }: Prepared,
  { archiveSize }: Pick<SearchDeps, "archiveSize">,
): Promise<boolean> {
  return interpretation.input.words.length > 0 && (await archiveSize()) <= fewNumbers;
}

function searchCounted(prepared: Prepared, further: readonly FilterField[], deps: SearchDeps) {
  const { query, conditions } = prepared;
  return runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(conditions),
    facets: [
      ...facetNames.filter((one) => isCounted(one, query)).flatMap(countedFields),
      "routine",
      ...further,
    ],
    sort: sortOf(query),
    retrieve: displayed,
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
  });
}

/** The hits that there would be with related words, or, where these count, without; null where there are none. */
async function countOtherLayers(
  { query, plan, conditions }: Prepared,
  listed: Partial<IndexRequest>,
  deps: SearchDeps,
): Promise<IndexAnswer | null> {
  if (plan.related.length === 0) return null;
  const queries = query.related === "include" ? plan.strict : bothLayers(plan);
  return runQueries(deps.searchItems, queries, { ...listed, filter: toFilter(conditions) });
}

/** How many items of every agenda there would be, where they are hidden; null where they are shown, and counted with the others. */
async function countHiddenRoutine(
  { query, terms, conditions, stated, ...prepared }: Prepared,
  deps: SearchDeps,
): Promise<number | null> {
  if (query.routine === "show") return null;
  const shown = [
    ...parameterConditions({ ...query, routine: "show" }),
    ...termConditions(terms),
    ...conditions.slice(stated.length),
  ];
  const filter = [...toFilter(shown), equals("routine", true)];
  const queries = countedQueries({ query, ...prepared });
  return (await runQueries(deps.searchItems, queries, { filter })).total;
}
