/** Which hits that lack something have anything of what was asked: not only its place, its date or a word that says little. Pure. */
import type { Hit } from "../../../contract/search-result.ts";

/** The hits that hold one of the words; all of them where there are no words to hold. */
export function holdContent<T extends Pick<Hit, "why">>(
  hits: readonly T[],
  words: ReadonlySet<string>,
): T[] {
  return hits.filter(
    ({ why }) => words.size === 0 || why.words.some(({ word }) => words.has(word)),
  );
}
