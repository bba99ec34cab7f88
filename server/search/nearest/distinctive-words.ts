/** Which words of a text set it apart from all others in the archive. */
import { fieldsWith } from "../../../contract/plain/searched-fields.ts";
import type { Filter } from "../../../engine/query/filter.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import { printWords } from "../../../engine/query/print-words.ts";
import type { IndexSearchEach } from "../../../engine/query/search-each.ts";
import type { TextWord } from "./text-words.ts";

/** `weight`: how much it says that another text has the word, too. */
export type DistinctiveWord = TextWord & { readonly weight: number };

/** Each costs the engine a search of its own. */
const most = 24;
/** What stands in more than this part of the items tells none of them apart. */
const everywhere = 0.2;
/** Of a small archive any word may stand in a large part. */
const fewItems = 20;

const fields = [...fieldsWith("words"), ...fieldsWith("parts")];

export function toWordQuery({ token }: Pick<TextWord, "token">): IndexQuery {
  return { q: printWords({ words: [token] }), fields, weight: 1 };
}

const everyItem: IndexQuery = { q: "", fields: [], weight: 1 };

/**
 * The weightiest first; words that nothing among `filter` has are left out, and those that stand in too many items, as
 * long as there are `least` others. @throws EngineDown
 */
export async function distinctiveWords(
  words: readonly TextWord[],
  filter: readonly Filter[],
  searchEach: IndexSearchEach,
  least = 0,
): Promise<DistinctiveWord[]> {
  const queries = [everyItem, ...words.map(toWordQuery)];
  const [all, ...each] = await searchEach({ queries, filter, retrieve: ["id"], limit: 0 });
  const total = all?.total ?? 0;
  const weighed = words
    .map((word, at) => {
      const elsewhere = each[at]?.total ?? 0;
      return { word, elsewhere, weight: weightOf(word.times, elsewhere, total) };
    })
    .filter(({ elsewhere }) => elsewhere > 0)
    .sort((a, b) => b.weight - a.weight);
  const telling = weighed.filter(({ elsewhere }) => tells(elsewhere, total));
  const taken = telling.length < least ? weighed.slice(0, least) : telling.slice(0, most);
  return taken.map(({ word, weight }) => ({ ...word, weight }));
}

function tells(elsewhere: number, total: number): boolean {
  return elsewhere <= Math.max(fewItems, total * everywhere);
}

/** By how often it stands here, and how seldom elsewhere (tf-idf with a damped tf). */
function weightOf(times: number, elsewhere: number, total: number): number {
  return (1 + Math.log(times)) * Math.log(1 + total / elsewhere);
}
