/** The hits of a page: those that are counted, and those that follow them where they do not fill it. */
import type { Hit } from "../../../contract/search-result.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { type FoundItem, toFound } from "../hits/found-item.ts";
import { createHighlighters, type Highlighter } from "../hits/highlighter.ts";
import { type CaseSize, lettersOf, missingWords, toHit } from "../hits/hit.ts";
import { holdContent } from "../hits/hold-content.ts";
import { inTurns } from "../hits/in-turns.ts";
import { keepHalf } from "../hits/keep-half.ts";
import { explainRelated } from "../hits/related-reasons.ts";
import { rerank } from "../hits/rerank.ts";
import { toTopicHit } from "../hits/topic-marks.ts";
import type { Interpretation } from "../meaning/interpret.ts";
import { countCases } from "./case-counts.ts";
import {
  type Counted,
  type Following,
  type FollowingHit,
  findFollowing,
  shortfallOf,
} from "./following-hits.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";
import { readFollowing } from "./read-following.ts";

/** The hits of a page, and how many items each of the cases has that were counted for it. */
type Page = { readonly hits: readonly Hit[]; readonly sizes: ReadonlyMap<string, CaseSize> };

/**
 * The page's hits and what follows them; the cases of all, and those of the further `numbers`, are counted while what
 * follows is read.
 */
export async function findHits(
  prepared: Prepared,
  counted: Counted,
  numbers: readonly string[],
  deps: SearchDeps,
): Promise<Page> {
  const items = toFound(counted.answer);
  // Only whole ones: what follows the hits of other searches is marked, too.
  if (prepared.interpretation.marks.length > 0)
    for (const item of items) deps.remembered?.items.put(item.id, item);
  const [following, related] = await Promise.all([
    findFollowing(prepared, counted, deps),
    relatedAmong(items, prepared, deps),
  ]);
  const caseKeys = [...items.map(({ caseKey }) => caseKey), ...following.caseKeys, ...numbers];
  const [counts, hits] = await Promise.all([
    countCases(caseKeys, deps),
    readFollowing(following, deps),
  ]);
  return {
    hits: await toHits(items, { ...following, hits, counts, related }, prepared, deps),
    sizes: counts,
  };
}

/** `counts` how many items each case has, `related` which of the items are no strict hits. */
type PageParts = Pick<Following, "room" | "present"> & {
  readonly hits: readonly FollowingHit[];
  readonly counts: ReadonlyMap<string, CaseSize>;
  readonly related: ReadonlySet<string>;
};

async function toHits(
  items: readonly FoundItem[],
  parts: PageParts,
  prepared: Prepared,
  deps: SearchDeps,
): Promise<Hit[]> {
  const { counts, related } = parts;
  const { marks, nearMarks } = prepared.interpretation;
  const { topic: topics } = prepared.query;
  const isByTopic = topics.length > 0 && marks.length === 0;
  const highlighterOf = createHighlighters(deps.languages.danish);
  const markedBy = (highlight: Highlighter) => (item: FoundItem) => {
    const caseItems = counts.get(item.caseKey ?? "") ?? 0;
    return isByTopic ? toTopicHit(item, topics, caseItems) : toHit(item, highlight, caseItems);
  };
  const highlight = highlighterOf(marks);
  const toOne = markedBy(highlight);
  const words = ownWords(prepared.interpretation);
  const toRelated = (item: FoundItem) =>
    explainRelated(item, words, {
      standIns: prepared.interpretation.standIns,
      markedWith: (further) => markedBy(highlighterOf([...marks, ...further])),
      highlighterOf,
    });
  const counted = await inTurns(items, lettersOf, (item) =>
    related.has(item.id) ? { ...toRelated(item), related: true as const } : toOne(item),
  );
  const near = highlighterOf([...marks, ...nearMarks]);
  const toFollow = { nearest: markedBy(near), related: toRelated };
  const following = await toFollowing(parts, toFollow, near, prepared);
  return [...(isWhole(prepared, items) ? rerank(counted) : counted), ...following];
}

const shareAmongNearest = 0.3;

/** Those that follow, the best first, each with what it lacks; what is related lacks nothing. */
async function toFollowing(
  { hits, room, present }: PageParts,
  toOne: Readonly<Record<FollowingHit["kind"], (item: FoundItem) => Hit>>,
  highlight: Highlighter,
  { interpretation }: Prepared,
): Promise<Hit[]> {
  if (hits.length === 0) return [];
  const words = ownWords(interpretation);
  const judge = ({ item, kind }: FollowingHit) => {
    const missing = kind === "nearest" ? missingWords(item, highlight, words) : [];
    const shortfall = shortfallOf(kind, missing);
    return shortfall === null ? [] : [{ ...toOne[kind](item), ...shortfall }];
  };
  const judged = (await inTurns(hits, ({ item }) => lettersOf(item), judge)).flat();
  const lacking = judged.filter(({ related }) => related !== true);
  const near = new Set(keepHalf(holdContent(lacking, tellingWords(interpretation)), present));
  const shown = judged.filter((hit) => hit.related === true || near.has(hit));
  // What lacks words is ordered by what they tell already; of one word there is nothing to weigh.
  return (words.length > 1 ? rerank(shown, shareAmongNearest) : shown).slice(0, room);
}

/** The words of the query as typed, each once. */
function ownWords({ marks }: Interpretation): string[] {
  const own = marks.filter(({ kind }) => kind !== "related");
  return [...new Set(own.map(({ word }) => word))];
}

/** The words as typed that say what is looked for, not only where or when. */
function tellingWords({ marks, input, understood }: Interpretation): ReadonlySet<string> {
  const light = input.words.flatMap(({ text, weight }) => (weight === "light" ? [text] : []));
  const years = understood.flatMap(({ kind, from }) => (kind === "year" ? [from] : []));
  const little = new Set([...light, ...years]);
  const telling = marks.filter(({ kind, word }) => kind !== "unit" && !little.has(word));
  return new Set(telling.map(({ word }) => word));
}

/** Whether the hits that are counted all stand on the page, in the order of their relevance. */
function isWhole({ query, plan }: Prepared, items: readonly FoundItem[]): boolean {
  const isByWords = query.sort === "relevance" && plan.strict.some(({ q }) => q !== "");
  return (
    isByWords && query.page === 1 && query.related === "apart" && items.length < query.pageSize
  );
}

/** Where related hits are listed with the others: which of these they are. */
async function relatedAmong(
  items: readonly FoundItem[],
  { query, plan }: Prepared,
  deps: SearchDeps,
): Promise<ReadonlySet<string>> {
  if (query.related !== "include" || plan.related.length === 0 || items.length === 0)
    return new Set();
  const ids = items.map(({ id }) => id);
  const filter = [isAnyOf("id", ids)];
  const strict = await runQueries(deps.searchItems, plan.covering, { filter, limit: ids.length });
  const isStrict = new Set(strict.hits.map(({ id }) => String(id)));
  return new Set(ids.filter((id) => !isStrict.has(id)));
}
