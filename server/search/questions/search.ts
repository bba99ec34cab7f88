/** A search from query to result: strict hits first and counted exactly, then related and nearest ones. */
import { type FacetName, facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue, Hit, SearchResult, Widened } from "../../../contract/search-result.ts";
import { type Filter, isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import { countedFields, toFacets, toFacetValues } from "../hits/facets.ts";
import { createHighlighter } from "../hits/highlighter.ts";
import { displayed, type StoredItem, toHit, toItems } from "../hits/hit.ts";
import type { Interpretation } from "../meaning/interpret.ts";
import { toFilter } from "../query/filters.ts";
import { sortOf } from "../query/sort.ts";
import { didYouMean } from "./did-you-mean.ts";
import { fillPage } from "./following-hits.ts";
import { type Prepared, prepare, type SearchDeps } from "./prepare.ts";

/** Answers a search. Throws EngineDown. */
export async function search(asked: SearchQuery, deps: SearchDeps): Promise<SearchResult> {
  const started = performance.now();
  const prepared = await prepare(asked, deps);
  const { query, interpretation } = prepared;
  const [strict, own, relatedTotal] = await Promise.all([
    searchStrict(prepared, deps),
    countChosenFacets(prepared, deps),
    countWithRelated(prepared, deps),
  ]);
  const following = await fillPage(prepared, strict, deps);
  const suggestion = strict.total === 0 ? await didYouMean(prepared, deps) : null;
  const hits = await toHits(
    [...toItems(strict), ...following.map(({ item }) => item)],
    prepared,
    deps,
  );
  const related = Math.max(0, relatedTotal - strict.total);
  const marked = hits.map((hit, at) => ({
    ...hit,
    ...following[at - strict.hits.length]?.shortfall,
  }));
  return {
    query,
    total: strict.total,
    relatedTotal: related,
    page: query.page,
    pageSize: query.pageSize,
    hits: marked,
    facets: toFacets((facet) => own.get(facet) ?? strict.facets, deps.labels),
    partial: strict.partial,
    widened: toldWidening(interpretation, related, strict.total),
    ...(suggestion === null ? {} : { suggestion }),
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
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
  const answer = await runQueries(deps.searchItems, prepared.plan.strict, {
    filter,
    facets: countedFields(facet),
  });
  return toFacetValues(facet, answer.facets, deps.labels);
}

function searchStrict({ query, plan, conditions }: Prepared, deps: SearchDeps) {
  return runQueries(deps.searchItems, plan.strict, {
    filter: toFilter(conditions),
    facets: facetNames.flatMap(countedFields),
    sort: sortOf(query),
    retrieve: displayed,
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
  });
}

/** A facet with a choice in it is counted as if nothing were chosen in it, so that one more can be. */
async function countChosenFacets({ query, plan, conditions }: Prepared, deps: SearchDeps) {
  const chosen = facetNames.filter((facet) => query[facet].length > 0);
  const counted = await Promise.all(
    chosen.map(async (facet) => {
      const filter = toFilter(conditions, facet);
      const request = { filter, facets: countedFields(facet) };
      const answer = await runQueries(deps.searchItems, plan.strict, request);
      return [facet, answer.facets] as const;
    }),
  );
  return new Map(counted);
}

async function countWithRelated({ plan, conditions }: Prepared, deps: SearchDeps): Promise<number> {
  if (plan.related.length === 0) return 0;
  const queries = [...plan.strict, ...plan.related];
  return (await runQueries(deps.searchItems, queries, { filter: toFilter(conditions) })).total;
}

async function toHits(items: StoredItem[], prepared: Prepared, deps: SearchDeps): Promise<Hit[]> {
  const highlight = createHighlighter(deps.languages.danish, prepared.interpretation.marks);
  const counts = await countCases(items, deps);
  return items.map((item) => toHit(item, highlight, counts.get(item.caseKey ?? "") ?? 0));
}

/** How many items each of the items' cases has, by its key. */
async function countCases(
  items: readonly StoredItem[],
  deps: Pick<SearchDeps, "searchItems">,
): Promise<Map<string, number>> {
  const keys = [...new Set(items.flatMap(({ caseKey }) => caseKey ?? []))];
  if (keys.length === 0) return new Map();
  const every: IndexQuery = { q: "", fields: [], weight: 1 };
  const filter = [isAnyOf("caseKey", keys)];
  const answer = await runQueries(deps.searchItems, [every], { filter, facets: ["caseKey"] });
  return new Map(Object.entries(answer.facets.caseKey ?? {}));
}
