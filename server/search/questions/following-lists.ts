/** The two lists that what follows the strict hits is made of: related hits, and the nearest. Throws EngineDown. */
import { mostBeforeRelated } from "../../../contract/plain/pages.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexRequest } from "../../../engine/query/index-search.ts";
import { type FoundItem, foundToMark, toFound } from "../hits/found-item.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import { sortOf } from "../query/sort.ts";
import {
  type AskedNearest,
  askNearest,
  type NearestInCases,
  nothingAsked,
  notIn,
  toNearest,
  without,
} from "./ask-nearest.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** The first of both layers, and what comes near, nothing left out yet. */
export type Ahead = { readonly layers: IndexAnswer["hits"]; readonly nearest: AskedNearest };

type Wants = { readonly related: boolean; readonly nearest: boolean };

/** Related hits in their order, those that are read already, and the nearest. */
type Lists = {
  readonly items: readonly FoundItem[];
  readonly related: IndexAnswer["hits"];
  readonly nearest: NearestInCases;
};

/** Both lists, each from where this page begins in it. */
export async function askLists(
  prepared: Prepared,
  answer: IndexAnswer,
  wants: Wants,
  deps: SearchDeps,
): Promise<Lists> {
  const { page, pageSize } = prepared.query;
  const seen = await countedIds(prepared, answer, deps);
  const offset = Math.max(0, (page - 1) * pageSize - answer.total);
  const before =
    !wants.related || offset === 0
      ? []
      : await searchRelated(prepared, seen, { limit: offset }, deps);
  const shown = [...seen, ...before.map(({ id }) => String(id))];
  const [related, asked] = await Promise.all([
    wants.related ? searchRelated(prepared, seen, { offset, retrieve: foundToMark }, deps) : [],
    wants.nearest ? askNearest(prepared, shown, deps) : nothingAsked,
  ]);
  const nearest = toNearest(prepared.interpretation.input, asked);
  return { related, items: toFound({ hits: related }), nearest };
}

/** Of a first page on which all strict hits stand, so that they are all that was seen. */
export function listsAhead(
  { interpretation, query }: Prepared,
  { layers, nearest }: Ahead,
  answer: IndexAnswer,
  wants: Wants,
): Lists {
  const seen = new Set(answer.hits.map(({ id }) => String(id)));
  const others = layers.filter(({ id }) => !seen.has(String(id)));
  const asked = wants.nearest ? without(nearest, seen) : nothingAsked;
  return {
    related: wants.related ? others.slice(0, query.pageSize) : [],
    items: [],
    nearest: toNearest(interpretation.input, asked),
  };
}

/** As many of both layers as hold all that may be shown of the related ones. */
export function firstIds({ query }: Prepared): Partial<IndexRequest> {
  return { retrieve: ["id", "caseKey"], limit: 2 * query.pageSize, sort: sortOf(query) };
}

/** The hits that are counted, and so follow nothing. */
async function countedIds(prepared: Prepared, answer: IndexAnswer, deps: SearchDeps) {
  if (answer.total <= answer.hits.length) return answer.hits.map(({ id }) => String(id));
  const all = await runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(prepared.conditions),
    limit: mostBeforeRelated,
  });
  return all.hits.map(({ id }) => String(id));
}

/** A stretch of the related hits, in their order; ids alone, unless more is asked for. */
async function searchRelated(
  { query, plan, conditions }: Prepared,
  seen: readonly string[],
  stretch: Partial<Pick<IndexRequest, "offset" | "limit" | "retrieve">>,
  deps: SearchDeps,
): Promise<IndexAnswer["hits"]> {
  const answer = await runQueries(deps.searchItems, plan.related, {
    limit: query.pageSize,
    retrieve: ["id"],
    ...stretch,
    filter: [...toFilter(conditions), notIn(seen)],
    sort: sortOf(query),
  });
  return answer.hits;
}
