/** The other words that were searched for, by the word of the query that they stand for. */
import type { Widened } from "../../../../contract/understood-query.ts";
import { toCorrections } from "../../hit/corrections.ts";

/** `from` as typed, `as` as it was corrected, or the same; `words` each once, whatever their case. */
export type Widening = {
  readonly from: string;
  readonly as: string;
  readonly words: readonly string[];
};

/** In the order of the query; a correction is no other word, and a word with no others is left out. */
export function toWidenings(widened: readonly Widened[]): Widening[] {
  const corrections = toCorrections(widened);
  return [...new Set(widened.map(({ from }) => from))]
    .map((from) => toWidening(from, corrections.get(from) ?? from, widened))
    .filter(({ words }) => words.length > 0);
}

function toWidening(from: string, as: string, widened: readonly Widened[]): Widening {
  const known = new Set([as.toLowerCase()]);
  const words = widened.flatMap((one) => {
    if (one.from !== from || known.has(one.to.toLowerCase())) return [];
    known.add(one.to.toLowerCase());
    return one.to;
  });
  return { from, as, words };
}
