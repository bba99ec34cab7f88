/** Which hits that lack something are worth showing: those that hold half of what was asked. Pure. */
import type { Hit } from "../../../contract/search-result.ts";

/**
 * The hits, in order, that hold at least half of the words; where none holds so many, those that hold the most.
 * `words` as typed, of those that stand anywhere in the archive: what stands nowhere can be held by nothing.
 */
export function keepHalf<T extends Pick<Hit, "why">>(
  hits: readonly T[],
  words: ReadonlySet<string>,
): T[] {
  const held = hits.map(({ why }) => heldBy(why, words));
  const least = Math.min(Math.floor(words.size / 2), Math.max(0, ...held));
  return hits.filter((_, at) => (held[at] ?? 0) >= least);
}

function heldBy({ words: matched }: Hit["why"], words: ReadonlySet<string>): number {
  return new Set(matched.flatMap(({ word }) => (words.has(word) ? [word] : []))).size;
}
