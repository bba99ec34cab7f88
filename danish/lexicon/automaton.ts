/**
 * A set of words as a minimal automaton in one typed array: looked up in the time it takes to spell the
 * word, and each word has its number in the sorted order, by which its facts are found.
 */

/**
 * An edge is 32 bits: the letter's place in `alphabet` (6), whether a word ends here (1), whether it is the
 * last of its node (1), and the first edge of the node it leads to (24; 0 for none). `skips` holds, edge by
 * edge, how many words of the node sort before those that begin with it.
 */
export type Automaton = {
  readonly alphabet: string;
  readonly edges: Uint32Array;
  readonly skips: Uint32Array;
  readonly root: number;
};

const letterMask = 0x3f;
const endsBit = 0x40;
const lastBit = 0x80;
const targetShift = 8;

export const noWord = -1;

export function packEdge(letter: number, ends: boolean, last: boolean, target: number): number {
  return ((target << targetShift) | (last ? lastBit : 0) | (ends ? endsBit : 0) | letter) >>> 0;
}

/** A place on the way through the automaton: `node` its first edge (0: nothing follows), `rank` the words before it. */
export type Place = { readonly node: number; readonly rank: number; readonly ends: boolean };

export function startOf(automaton: Automaton): Place {
  return { node: automaton.root, rank: 0, ends: false };
}

/** The place after one more letter; undefined when no word goes on with it. Changes nothing. */
function step(automaton: Automaton, place: Place, letter: string): Place | undefined {
  const wanted = automaton.alphabet.indexOf(letter);
  if (wanted < 0 || place.node === 0) return undefined;
  for (let at = place.node; ; at++) {
    const edge = automaton.edges[at] ?? lastBit;
    if ((edge & letterMask) === wanted) return placeAfter(automaton, place, at);
    if ((edge & lastBit) !== 0) return undefined;
  }
}

/** Every letter that may follow, with the place it leads to. */
export function* edgesFrom(
  automaton: Automaton,
  place: Place,
): Generator<{ readonly letter: string; readonly next: Place }> {
  if (place.node === 0) return;
  for (let at = place.node; ; at++) {
    const edge = automaton.edges[at] ?? lastBit;
    yield {
      letter: automaton.alphabet.charAt(edge & letterMask),
      next: placeAfter(automaton, place, at),
    };
    if ((edge & lastBit) !== 0) return;
  }
}

function placeAfter(automaton: Automaton, place: Place, at: number): Place {
  const edge = automaton.edges[at] ?? 0;
  const rank = place.rank + (place.ends ? 1 : 0) + (automaton.skips[at] ?? 0);
  return { node: edge >>> targetShift, rank, ends: (edge & endsBit) !== 0 };
}

/** The number of the word, or `noWord`. */
export function numberOf(automaton: Automaton, word: string): number {
  let place: Place | undefined = startOf(automaton);
  for (const letter of word) {
    place = step(automaton, place, letter);
    if (place === undefined) return noWord;
  }
  return place.ends ? place.rank : noWord;
}

/** The lengths and numbers of all words that `text` begins with, from offset `from` on, shortest first. */
export function wordsAt(
  automaton: Automaton,
  text: string,
  from: number,
): { readonly end: number; readonly number: number }[] {
  const prefixes: { readonly end: number; readonly number: number }[] = [];
  let place: Place | undefined = startOf(automaton);
  for (let at = from; at < text.length; at++) {
    place = step(automaton, place, text.charAt(at));
    if (place === undefined) break;
    if (place.ends) prefixes.push({ end: at + 1, number: place.rank });
  }
  return prefixes;
}

/** The word of a number below the count of words. */
export function wordOf(automaton: Automaton, number: number): string {
  let word = "";
  let left = number;
  for (let node = automaton.root; node !== 0; ) {
    const at = lastEdgeBefore(automaton, node, left);
    const edge = automaton.edges[at] ?? 0;
    word += automaton.alphabet.charAt(edge & letterMask);
    left -= automaton.skips[at] ?? 0;
    if ((edge & endsBit) !== 0) {
      if (left === 0) return word;
      left--;
    }
    node = edge >>> targetShift;
  }
  return word;
}

function lastEdgeBefore({ edges, skips }: Automaton, node: number, left: number): number {
  let at = node;
  while (((edges[at] ?? lastBit) & lastBit) === 0 && (skips[at + 1] ?? 0) <= left) at++;
  return at;
}
