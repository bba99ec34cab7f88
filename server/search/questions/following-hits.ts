/** What may follow the strict hits where they do not fill the page: related ones, and the nearest. */
import { mostBeforeRelated } from "../../../contract/plain/pages.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexRequest } from "../../../engine/query/index-search.ts";
import { displayed, type StoredItem, toItems } from "../hits/hit.ts";
import { toFilter } from "../query/filters.ts";
import { mergeRanks, type Ranked } from "../query/merge-ranks.ts";
import { sortOf } from "../query/sort.ts";
import {
  type AskedNearest,
  askNearest,
  casesOf,
  type NearestInCases,
  nothingAsked,
  notIn,
  toNearest,
  without,
} from "./ask-nearest.ts";
import { countedQueries } from "./layers.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** With more strict hits than this nobody looks for what only comes near them. */
const fewHits = 100;

/** A hit that follows the strict ones: `related` where only related words found it. */
export type FollowingHit = { readonly item: StoredItem; readonly kind: "related" | "nearest" };

/**
 * What may follow, the likeliest first, and how many of them there is room for; `present` are the words of the
 * query that stand anywhere. `items` are those that are read already, `caseKeys` all that they may belong to.
 */
export type Following = {
  readonly order: readonly Ranked[];
  readonly items: readonly StoredItem[];
  readonly caseKeys: readonly string[];
  readonly room: number;
  readonly present: ReadonlySet<string>;
};

/**
 * `relatedTotal` how many hits only related words find, as far as they are not counted with the others; `ahead`
 * what was asked for in the same wave as these.
 */
export type Counted = {
  readonly answer: IndexAnswer;
  readonly relatedTotal: number;
  readonly ahead: Ahead | null;
};

/** The first of both layers, and what comes near, nothing left out yet. */
type Ahead = { readonly layers: IndexAnswer["hits"]; readonly nearest: AskedNearest };

const nothing: Following = { order: [], items: [], caseKeys: [], room: 0, present: new Set() };

/** So many more than there is room for are looked at: some hold too little to be shown. */
const spare = 5;

/** What follows on the page, when it is not full: related hits, page by page to their end, then the nearest. */
export async function findFollowing(
  prepared: Prepared,
  { answer, relatedTotal, ahead }: Counted,
  deps: SearchDeps,
): Promise<Following> {
  const { page, pageSize } = prepared.query;
  const room = pageSize - answer.hits.length;
  const apart = answer.total <= mostBeforeRelated ? relatedTotal : 0;
  const isLast = page === Math.max(1, Math.ceil((answer.total + apart) / pageSize));
  const wants = { related: apart > 0, nearest: isLast && answer.total <= fewHits };
  if (room <= 0 || !(wants.related || wants.nearest)) return nothing;
  const isWhole = answer.total <= answer.hits.length;
  const { related, items, nearest } =
    ahead !== null && isWhole
      ? listsAhead(prepared, ahead, answer, wants)
      : await askLists(prepared, answer, wants, deps);
  const ids = related.map(({ id }) => String(id));
  const fuse = isFused(prepared, relatedTotal, room);
  const order = mergeRanks(ids, nearest.ids, fuse).slice(0, room + spare);
  const cases = casesOf(related);
  const nearCases = order.flatMap(({ id }) => nearest.cases.get(id) ?? []);
  const caseKeys = [...cases.values(), ...nearCases];
  return { order, items, caseKeys, room, present: nearest.present };
}

type Wants = { readonly related: boolean; readonly nearest: boolean };

/** Related hits in their order, those that are read already, and the nearest. */
type Lists = Pick<Following, "items"> & {
  readonly related: IndexAnswer["hits"];
  readonly nearest: NearestInCases;
};

async function askLists(
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
    wants.related ? searchRelated(prepared, seen, { offset, retrieve: displayed }, deps) : [],
    wants.nearest ? askNearest(prepared, shown, deps) : nothingAsked,
  ]);
  const nearest = toNearest(prepared.interpretation.input, asked);
  return { related, items: toItems({ hits: related }), nearest };
}

/** Of a first page on which all strict hits stand, so that they are all that was seen. */
function listsAhead(
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

/** In a small archive, and of many words, the strict hits hardly fill a page. */
const smallArchive = 20_000;
const manyWords = 4;

/** Whether what follows the strict hits will probably be shown, so that it is worth asking for it at once. */
export async function isLikelyShort(
  { query, interpretation }: Prepared,
  { archiveSize }: Pick<SearchDeps, "archiveSize">,
): Promise<boolean> {
  const { words } = interpretation.input;
  if (query.page > 1 || query.related === "include") return false;
  return words.length >= manyWords || (await archiveSize()) <= smallArchive;
}

/** As many of both layers as hold all that may be shown of the related ones. */
export function firstIds({ query }: Prepared): Partial<IndexRequest> {
  return { retrieve: ["id", "caseKey"], limit: 2 * query.pageSize, sort: sortOf(query) };
}

/** Where readers chose an order, related hits keep it; else those that all stand here may stand among the nearest. */
const isFused = ({ query }: Prepared, relatedTotal: number, room: number): boolean =>
  sortOf(query).length === 0 && relatedTotal <= room;

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

/** The items in their order: what is not read yet is asked for. Throws EngineDown. */
export async function readFollowing(
  { order, items: read }: Following,
  deps: SearchDeps,
): Promise<FollowingHit[]> {
  const items = new Map(read.map((item) => [item.id, item]));
  const missing = order.filter(({ id }) => !items.has(id)).map(({ id }) => id);
  if (missing.length > 0) {
    const filter = [isAnyOf("id", missing)];
    const every = { q: "", fields: [], weight: 1 };
    const request = { filter, retrieve: displayed, limit: missing.length };
    for (const item of toItems(await runQueries(deps.searchItems, [every], request)))
      items.set(item.id, item);
  }
  return order.flatMap(({ id, kind }) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ item, kind }];
  });
}

/** What a following hit tells of itself, `missing` being the words of the query that it lacks. */
export function shortfallOf(
  kind: FollowingHit["kind"],
  missing: string[],
): Pick<Hit, "missing" | "related"> | null {
  if (kind === "related") return { related: true };
  return missing.length > 0 ? { missing } : null;
}
