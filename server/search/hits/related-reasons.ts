/** Why a related hit is one, where none of its marks tells: words that stand apart or as parts of compounds, or a theme of the item's. */
import type { Hit } from "../../../contract/search-result.ts";
import type { MarkTerm } from "../meaning/mark-terms.ts";
import type { StandIns } from "../meaning/stand-ins.ts";
import type { FoundItem } from "./found-item.ts";
import type { Highlighter, HighlighterOf } from "./highlighter.ts";
import { textsOf } from "./hit.ts";

/** How a hit is made of an item with further marks. */
type MarkedWith = (further: readonly MarkTerm[]) => (item: FoundItem) => Hit;

/** The item as a hit each of whose `words` has a mark, or the theme that stands for it, as far as anything tells. */
export function explainRelated(
  item: FoundItem,
  words: readonly string[],
  {
    standIns,
    markedWith,
    highlighterOf,
  }: {
    readonly standIns: StandIns;
    readonly markedWith: MarkedWith;
    readonly highlighterOf: HighlighterOf;
  },
): Hit {
  const hit = markedWith([])(item);
  const open = unanswered(hit, words);
  if (open.length === 0) return hit;
  const apart = standIns.phrases
    .filter(({ answers }) => answers.some((word) => open.includes(word)))
    .map(({ marks }) => marks)
    .filter((marks) => marks.every((mark) => stands(highlighterOf([mark]), item)));
  const marked = apart.length === 0 ? hit : markedWith(apart.flat())(item);
  return withThemes(marked, item, unanswered(marked, words), standIns);
}

function unanswered({ why }: Hit, words: readonly string[]): string[] {
  const answered = new Set(why.words.map(({ word }) => word));
  return words.filter((word) => !answered.has(word));
}

function stands(highlight: Highlighter, item: FoundItem): boolean {
  return textsOf(item).some(({ text }) => highlight(text).length > 0);
}

function withThemes(hit: Hit, item: FoundItem, open: readonly string[], { themes }: StandIns): Hit {
  const own = new Set([...item.topics, ...item.mentions]);
  const told = themes.filter(({ word, id }) => open.includes(word) && own.has(id));
  const reasons = told.map(({ word, label }) => ({
    word,
    as: label,
    how: "related" as const,
    field: "theme" as const,
  }));
  return { ...hit, why: { ...hit.why, words: [...hit.why.words, ...reasons] } };
}
