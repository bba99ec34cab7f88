/**
 * Every hit that a search counts, page by page: what a page begins with is a condition, never a place in the
 * list, so that it costs the same however far down it stands, and nothing is kept but the day's own ids.
 */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { EngineDown } from "../../../engine/query/engine-down.ts";
import { and, atLeast, atMost, type Filter, isAnyOf, not } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { displayed, type StoredItem, toItems } from "../hits/stored-item.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import { sortOf } from "../query/sort.ts";
import { type Prepared, prepare, type SearchDeps } from "../questions/prepare.ts";

type Stored = Record<string, unknown>;

/** Whole items, so many at a time that their texts do not fill the memory. */
const itemsAtATime = 200;
const idsAtATime = 5_000;

/**
 * By date, the newest first unless `sort` is `oldest`; those without a date last. Which page is asked for does
 * not matter. @throws EngineDown, also where a part of the archive is silent: half an export looks whole
 */
export async function* everyHit(
  query: SearchQuery,
  deps: SearchDeps,
): AsyncGenerator<readonly StoredItem[]> {
  const list = await open(query, deps, { retrieve: displayed, limit: itemsAtATime });
  for await (const hits of everyPage(list)) yield toItems({ hits: [...hits] });
}

/** The same hits by their ids alone. */
export async function* everyId(
  query: SearchQuery,
  deps: SearchDeps,
): AsyncGenerator<readonly string[]> {
  const list = await open(query, deps, { retrieve: ["id", "dateNumber"], limit: idsAtATime });
  for await (const hits of everyPage(list)) yield hits.map(({ id }) => String(id));
}

type List = {
  readonly direction: "newest" | "oldest";
  readonly read: (filter: Filter, offset: number) => Promise<readonly Stored[]>;
};

type Share = { readonly retrieve: readonly string[]; readonly limit: number };

async function open(query: SearchQuery, deps: SearchDeps, share: Share): Promise<List> {
  const direction = query.sort === "oldest" ? "oldest" : "newest";
  const prepared: Prepared = await prepare({ ...query, sort: direction }, deps);
  const read = async (filter: Filter, offset: number) => {
    const { hits, partial } = await runQueries(deps.searchItems, countedQueries(prepared), {
      ...share,
      offset,
      sort: sortOf(prepared.query),
      filter: [...toFilter(prepared.conditions), filter],
    });
    if (partial) throw new EngineDown("partial", {});
    return hits;
  };
  return { direction, read };
}

async function* everyPage(list: List): AsyncGenerator<readonly Stored[]> {
  yield* datedPages(list);
  yield* undatedPages(list);
}

/** Before every date there is. */
const dated = atLeast("dateNumber", 0);

/** The day that the list has come to, and what was listed of it. */
type Edge = { readonly date: number; readonly ids: readonly string[] };

async function* datedPages({ direction, read }: List): AsyncGenerator<readonly Stored[]> {
  const onwards = direction === "oldest" ? atLeast : atMost;
  for (let edge: Edge | null = null; ; ) {
    const filter: Filter =
      edge === null ? dated : and(onwards("dateNumber", edge.date), not(isAnyOf("id", edge.ids)));
    const hits = await read(filter, 0);
    if (hits.length === 0) return;
    yield hits;
    edge = edgeAfter(hits, edge);
  }
}

function edgeAfter(hits: readonly Stored[], before: Edge | null): Edge {
  const date = Number(hits.at(-1)?.dateNumber);
  const ids = hits.filter(({ dateNumber }) => dateNumber === date).map(({ id }) => String(id));
  return { date, ids: before?.date === date ? [...before.ids, ...ids] : ids };
}

/** Few, and with nothing to go on from but their place. */
async function* undatedPages({ read }: List): AsyncGenerator<readonly Stored[]> {
  for (let offset = 0; ; ) {
    const hits = await read(not(dated), offset);
    if (hits.length === 0) return;
    yield hits;
    offset += hits.length;
  }
}
