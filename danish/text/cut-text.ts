/** A text cut into words, each with the ways in which it may answer a term. */
import { LRUCache } from "lru-cache";
import type { Danish } from "../lemmas/danish.ts";
import { heldIn } from "../lemmas/remembered.ts";
import { type Word, words } from "../letters/words.ts";
import { type WordWays, waysOf } from "./ways.ts";

/**
 * Of each word in order: its UTF-16 offsets, and what it answers by. `numbers` are those of all words (ways.ts), each word's
 * behind those of the word before; `firsts` where in them each word's begin, and where the last one's end. Some five bytes
 * a letter of the text.
 */
export type CutText<Way extends WordWays = WordWays> = {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ways: readonly Way[];
  readonly numbers: Uint16Array;
  readonly firsts: Uint32Array;
};

/** The words of a text, each with what it answers by, in rows. */
export function toCut<Way extends WordWays>(
  cut: readonly Word[],
  wayOf: (word: string) => Way,
): CutText<Way> {
  // By places, and number by number: `from` and `set` of typed arrays take many times as long for so few.
  const ways = cut.map(({ text }) => wayOf(text));
  const starts = new Uint32Array(cut.length);
  const ends = new Uint32Array(cut.length);
  const firsts = new Uint32Array(cut.length + 1);
  let held = 0;
  for (const [at, { start, end }] of cut.entries()) {
    starts[at] = start;
    ends[at] = end;
    held += ways[at]?.numbers.length ?? 0;
    firsts[at + 1] = held;
  }
  const numbers = new Uint16Array(held);
  let place = 0;
  for (const way of ways) for (const number of way.numbers) numbers[place++] = number;
  return { starts, ends, ways, numbers, firsts };
}

type Cut = (text: string) => CutText;

/** Cuts each text anew. */
export function createCut(danish: Danish): Cut {
  const waysOfWord = waysOf(danish);
  return (text) => toCut(words(text), waysOfWord);
}

/** Some two thousand items; with their letters and their words some forty megabytes. */
const mostLetters = 6_000_000;

/** Remembers the texts that were cut last: what is found by one search is found by others, too. */
export const rememberedCut = heldIn(new WeakMap<Danish, Cut>(), (danish) =>
  heldIn<string, CutText>(
    new LRUCache<string, CutText>({
      maxSize: mostLetters,
      sizeCalculation: (_, text) => text.length + 1,
    }),
    createCut(danish),
  ),
);
