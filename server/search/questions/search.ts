/** A search from query to result: strict hits first and counted exactly, then related and nearest ones. */
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { isPartial } from "../../../engine/query/call-scope.ts";
import { toFacets } from "../hits/facets.ts";
import { foldCases } from "../hits/fold-cases.ts";
import { askedFields } from "../language/asked-fields.ts";
import { millisecondsSince } from "../query/milliseconds-since.ts";
import { askAtOnce } from "./ask-at-once.ts";
import { type Answered, askEarly, isSame, withForesight } from "./ask-early.ts";
import { isCounted } from "./count-facets.ts";
import { countHeld, unknownValues } from "./count-held.ts";
import { countMatters, numbersOf, severalOf } from "./count-matters.ts";
import { didYouMean } from "./did-you-mean.ts";
import { findHits } from "./page-hits.ts";
import { prepare, type SearchDeps } from "./prepare.ts";
import { toldWidening } from "./told-widening.ts";

/** Answers a search. Throws EngineDown. */
export async function search(asked: SearchQuery, deps: SearchDeps): Promise<SearchResult> {
  const started = performance.now();
  const own = withForesight(deps);
  const answered = await askEarly(asked, own);
  const result = await searchSurely(answered, asked, own);
  return { ...result, tookMs: millisecondsSince(started) };
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
  return complete({ prepared: sure, answers: await askAtOnce(sure, deps) }, deps);
}

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
  const [{ hits }, suggestion, cases, held, unknown] = await Promise.all([
    page,
    didYouMean(prepared, answer.total, deps),
    countMatters(prepared, answer, sizesOfPage, deps),
    countHeld(prepared, answer.total, deps),
    unknownValues(prepared, answer.total, deps),
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
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}
