/** Compares councils by year: how many of their items a search finds. */
import type { Comparison } from "../../../contract/comparison.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { isPartial } from "../../../engine/query/call-scope.ts";
import { EngineDown } from "../../../engine/query/engine-down.ts";
import { equals, type Filter } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import { placeConditions } from "../query/place-conditions.ts";
import { unknownValues } from "../questions/count-held.ts";
import { prepare, type SearchDeps } from "../questions/prepare.ts";
import { type Tally, toRows } from "./to-rows.ts";

/** More years than this is no table; the earlier ones are counted as left out. */
const mostYears = 25;

const notRoutine = equals("routine", false);
const everything: readonly IndexQuery[] = [{ q: "", fields: [], weight: 1 }];

type Asked = { readonly queries: readonly IndexQuery[]; readonly filter: readonly Filter[] };

/** @throws EngineDown */
export async function compare(asked: SearchQuery, deps: SearchDeps): Promise<Comparison> {
  const prepared = await prepare(asked, deps);
  const hits = { queries: countedQueries(prepared), filter: toFilter(prepared.conditions) };
  const place = { queries: everything, filter: toFilter(placeConditions(prepared)) };
  const [held, counted] = await Promise.all([yearsOf(place, deps), countHits(hits, deps)]);
  const years = prepared.query.year.length > 0 ? held : withGaps(held);
  const [tallies, unknown] = await Promise.all([
    Promise.all(
      years.map((year) => (held.includes(year) ? tallyOf(year, hits, place, deps) : nothingHeld)),
    ),
    unknownValues(prepared, counted.total, deps),
  ]);
  const rows = toRows(tallies);
  const partial = isPartial() || counted.partial || tallies.some((one) => one.partial);
  const unplaced = counted.total - counted.routine - rows.all.total.count;
  if (unplaced < 0 && !partial) throw contradiction();
  return {
    query: prepared.query,
    years: [...years],
    ...rows,
    routine: counted.routine,
    unplaced: Math.max(0, unplaced),
    partial,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}

/** Of all hits, fewer than of those with a place: each count was asked for by itself. */
const contradiction = () =>
  new EngineDown("nonsense", { cause: new Error("counts by place contradict the total") });

async function yearsOf(place: Asked, deps: SearchDeps): Promise<string[]> {
  const { facets } = await runQueries(deps.searchItems, place.queries, {
    filter: place.filter,
    facets: ["year"],
  });
  return Object.keys(facets.year ?? {})
    .sort()
    .slice(-mostYears);
}

const none: ReadonlyMap<string, number> = new Map();
const nothingHeld = { hits: none, items: none, held: none, partial: false };

/** Every year from the first to the last, so that one that nothing is held of is seen as such; not where one lies far off. */
function withGaps(held: readonly string[]): readonly string[] {
  const [first, last] = [Number(held[0]), Number(held.at(-1))];
  const length = last - first + 1;
  if (!(length <= mostYears)) return held;
  return Array.from({ length }, (_, at) => String(first + at).padStart(4, "0"));
}

async function countHits({ queries, filter }: Asked, deps: SearchDeps) {
  const [all, routine] = await Promise.all([
    runQueries(deps.searchItems, queries, { filter }),
    runQueries(deps.searchItems, queries, { filter: [...filter, equals("routine", true)] }),
  ]);
  return { total: all.total, routine: routine.total, partial: all.partial || routine.partial };
}

/** The counts of one year by municipality: of hits, of what they are a share of, and of all there is. */
async function tallyOf(
  year: string,
  hits: Asked,
  place: Asked,
  deps: SearchDeps,
): Promise<Tally & { readonly partial: boolean }> {
  const count = async ({ queries, filter }: Asked, more: readonly Filter[]) => {
    const { facets, partial } = await runQueries(deps.searchItems, queries, {
      filter: [...filter, equals("year", year), ...more],
      facets: ["municipality"],
    });
    return { counts: new Map(Object.entries(facets.municipality ?? {})), partial };
  };
  const [own, items, held] = await Promise.all([
    count(hits, [notRoutine]),
    count(place, [notRoutine]),
    count(place, []),
  ]);
  const partial = [own, items, held].some((one) => one.partial);
  return { hits: own.counts, items: items.counts, held: held.counts, partial };
}
