/** Work on long texts, between which others have their turn. */
import { setImmediate as pause } from "node:timers/promises";

/** Marking so many takes some ten milliseconds, and most pages of hits are shorter. */
const lettersATurn = 50_000;

/**
 * What `make` gives for each, in order. Before more than a turn's letters would be worked on in one go, whoever waits
 * is served; one that is longer by itself is made in one go.
 */
export async function inTurns<T, R>(
  all: readonly T[],
  lettersOf: (one: T) => number,
  make: (one: T) => R,
): Promise<R[]> {
  const made: R[] = [];
  let letters = 0;
  for (const one of all) {
    const own = lettersOf(one);
    letters += own;
    if (letters > lettersATurn) {
      await pause();
      letters = own;
    }
    made.push(make(one));
  }
  return made;
}
