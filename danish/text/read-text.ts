/** A text read for the index: each word with all that is made of it, looked up once for search and themes alike. */
import { LRUCache } from "lru-cache";
import type { Danish } from "../lemmas/danish.ts";
import { heldIn, rememberedOfEach } from "../lemmas/remembered.ts";
import { type Word, words } from "../letters/words.ts";
import { type CutText, toCut } from "./cut-text.ts";
import { makeWays, type WordWays } from "./ways.ts";
import { makeTokens, type WordTokens } from "./word-tokens.ts";

export type ReadWord = WordWays & WordTokens;

export type ReadText = CutText<ReadWord> & { readonly words: readonly Word[] };

const mostWords = 30_000;

const readWordOf = rememberedOfEach<Danish, ReadWord>(mostWords, (danish, word) => ({
  ...makeWays(danish, word),
  ...makeTokens(danish, word),
}));

/** The item at hand: its texts are read for one purpose after the other. */
const mostLetters = 200_000;

/** Remembers the texts that were read last. */
export const readTextOf = heldIn(new WeakMap<Danish, (text: string) => ReadText>(), (danish) => {
  const readWord = readWordOf(danish);
  return heldIn<string, ReadText>(
    new LRUCache<string, ReadText>({
      maxSize: mostLetters,
      sizeCalculation: (_, text) => text.length + 1,
    }),
    (text) => {
      const cut = words(text);
      return { words: cut, ...toCut(cut, readWord) };
    },
  );
});
