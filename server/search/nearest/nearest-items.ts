/** The items whose words are most like a text's. */
import { equals, type Filter, isAnyOf } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import { type FoundItem, foundFields, toFound } from "../hits/found-item.ts";
import type { SearchDeps } from "../questions/prepare.ts";
import { type DistinctiveWord, distinctiveWords, toWordQuery } from "./distinctive-words.ts";
import { textWords } from "./text-words.ts";

/** `likeness`, 0 to 1: how much of what sets the text apart the item has, too; `shared`: the words, as the text has them. */
export type NearItem = {
  readonly item: FoundItem;
  readonly likeness: number;
  readonly shared: readonly string[];
};

/** Of a long text the most frequent words are looked at. */
const mostWords = 150;
/** Of each word so many items, those first that have it in their title. */
const itemsOfAWord = 300;
/** Candidates that are read whole. */
const mostCandidates = 60;
/** One or two words in common are chance. */
const fewestShared = 3;
/** A draft may be one sentence: whoever asks with it means all its words, and half of few are none by chance. */
const fewestOfDraft = 2;

/** What is looked for: what is like an item, or like what someone writes. */
type Like = "item" | "draft";

export type NearDeps = Pick<SearchDeps, "searchItems" | "searchEach" | "languages">;

/** The most like first, at most some sixty; neither routine nor closed items. @throws EngineDown */
export async function nearestItems(
  text: string,
  narrow: readonly Filter[],
  deps: NearDeps,
  like: Like = "item",
): Promise<NearItem[]> {
  const filter = [equals("routine", false), equals("closed", false), ...narrow];
  const candidates = textWords(text, deps.languages.danish, mostWords);
  if (candidates.length === 0) return [];
  const least = like === "draft" ? fewestShared : 0;
  const words = await distinctiveWords(candidates, filter, deps.searchEach, least);
  const shared = like === "draft" ? sharedWithDraft(words.length) : fewestShared;
  if (words.length < shared) return [];
  const scored = await scoreItems(words, shared, filter, deps);
  return readItems(scored.slice(0, mostCandidates), deps);
}

function sharedWithDraft(words: number): number {
  return Math.min(fewestShared, Math.max(fewestOfDraft, Math.ceil(words / 2)));
}

type Scored = {
  readonly id: string;
  readonly likeness: number;
  readonly shared: readonly string[];
};

async function scoreItems(
  words: readonly DistinctiveWord[],
  fewest: number,
  filter: readonly Filter[],
  { searchEach }: NearDeps,
): Promise<Scored[]> {
  const queries = words.map(toWordQuery);
  const lists = await searchEach({ queries, filter, retrieve: ["id"], limit: itemsOfAWord });
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<string, Scored>();
  words.forEach(({ word, weight }, at) => {
    for (const { id: given } of lists[at]?.hits ?? []) {
      const id = String(given);
      const { likeness, shared } = scores.get(id) ?? { likeness: 0, shared: [] };
      scores.set(id, { id, likeness: likeness + weight / whole, shared: [...shared, word] });
    }
  });
  return [...scores.values()]
    .filter(({ shared }) => shared.length >= fewest)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
}

async function readItems(
  scored: readonly Scored[],
  { searchItems }: NearDeps,
): Promise<NearItem[]> {
  const ids = scored.map(({ id }) => id);
  const answer = await listDocuments(searchItems, {
    filter: [isAnyOf("id", ids)],
    retrieve: foundFields,
    limit: ids.length,
  });
  const items = new Map(toFound(answer).map((item) => [item.id, item]));
  return scored.flatMap(({ id, likeness, shared }) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ item, likeness, shared }];
  });
}
