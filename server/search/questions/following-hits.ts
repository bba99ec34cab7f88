/** What may follow the strict hits where they do not fill the page: related ones, and the nearest. */
import { mostBeforeRelated } from "../../../contract/plain/pages.ts";
import type { Hit } from "../../../contract/search-result.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import type { FoundItem } from "../hits/found-item.ts";
import { mergeRanks, type Ranked } from "../query/merge-ranks.ts";
import type { PlannedWord } from "../query/plan-input.ts";
import { sortOf } from "../query/sort.ts";
import { casesOf } from "./ask-nearest.ts";
import { type Ahead, askLists, listsAhead } from "./following-lists.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** With more strict hits than this nobody looks for what only comes near them. */
const fewHits = 100;

/** A hit that follows the strict ones: `related` where only related words found it. */
export type FollowingHit = { readonly item: FoundItem; readonly kind: "related" | "nearest" };

/**
 * What may follow, the likeliest first, and how many of them there is room for; `present` are the words of the
 * query that stand anywhere. `items` are those that are read already, `caseKeys` all that they may belong to.
 */
export type Following = {
  readonly order: readonly Ranked[];
  readonly items: readonly FoundItem[];
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

/** In a small archive, of many words, and of one that no dictionary has, the strict hits hardly fill a page. */
const smallArchive = 20_000;
const manyWords = 4;

type Worded = Pick<PlannedWord, "text">;
type Wording = Pick<Prepared, "query"> & {
  readonly interpretation: { readonly input: { readonly words: readonly Worded[] } };
};
type WithDanish = { readonly languages: Pick<SearchDeps["languages"], "danish"> };

/** Whether what follows the strict hits will probably be shown, so that it is worth asking for it at once. */
export async function isLikelyShort(
  { query, interpretation }: Wording,
  { archiveSize, languages }: Pick<SearchDeps, "archiveSize"> & WithDanish,
): Promise<boolean> {
  const { words } = interpretation.input;
  if (query.page > 1 || query.related === "include") return false;
  const isListed = ({ text }: Worded) => languages.danish.isListed(text.toLowerCase());
  if (words.length >= manyWords || !words.every(isListed)) return true;
  return (await archiveSize()) <= smallArchive;
}

/** Where readers chose an order, related hits keep it; else those that all stand here may stand among the nearest. */
const isFused = ({ query }: Prepared, relatedTotal: number, room: number): boolean =>
  sortOf(query).length === 0 && relatedTotal <= room;

/** What a following hit tells of itself, `missing` being the words of the query that it lacks. */
export function shortfallOf(
  kind: FollowingHit["kind"],
  missing: string[],
): Pick<Hit, "missing" | "related"> | null {
  if (kind === "related") return { related: true };
  return missing.length > 0 ? { missing } : null;
}
