/** A text cut into words, each with the ways in which it may answer a term. */
import { LRUCache } from "lru-cache";
import type { Danish } from "../lemmas/danish.ts";
import { heldIn } from "../lemmas/remembered.ts";
import { words } from "../letters/words.ts";
import { type WordWays, waysOf } from "./ways.ts";

/** Of each word in order: its UTF-16 offsets, and what it answers by. Three bytes a letter of the text. */
export type CutText = {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ways: readonly WordWays[];
};

type Cut = (text: string) => CutText;

/** Cuts each text anew. */
export function createCut(danish: Danish): Cut {
  const waysOfWord = waysOf(danish);
  return (text) => {
    const cut = words(text);
    return {
      starts: Uint32Array.from(cut, ({ start }) => start),
      ends: Uint32Array.from(cut, ({ end }) => end),
      ways: cut.map((word) => waysOfWord(word.text)),
    };
  };
}

/** Some two thousand items; with their letters and their words some thirty megabytes. */
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
