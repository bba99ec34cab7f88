/** The other words that were searched for, by the word of the query that they stand for. */
import type { Widened } from "../../contract/search-result.ts";

/** `from` as typed, `as` as it was corrected, or the same; `words` each once, whatever their case. */
export type Widening = { from: string; as: string; words: string[] };

/** In the order of the query; a correction is no other word, and a word with no others is left out. */
export function toWidenings(widened: readonly Widened[]): Widening[] {
  return [...new Set(widened.map(({ from }) => from))]
    .map((from) => toWidening(from, widened))
    .filter(({ words }) => words.length > 0);
}

function toWidening(from: string, widened: readonly Widened[]): Widening {
  const own = widened.filter((one) => one.from === from);
  const as = own.find(({ kind }) => kind === "spelling")?.to ?? from;
  const known = new Set([as.toLowerCase()]);
  const words = own.flatMap(({ to }) => {
    if (known.has(to.toLowerCase())) return [];
    known.add(to.toLowerCase());
    return to;
  });
  return { from, as, words };
}
