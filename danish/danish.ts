/** What the portal makes of a Danish word. */
import { stemmer } from "@orama/stemmers/danish";
import { LRUCache } from "lru-cache";

/**
 * `word` as typed; `known`: it or its parts stand in the dictionary; `lemmas` in lower case, the most
 * probable first, at least one; `parts` the lemmas of a compound's parts in order, `[]` where there are
 * none; `variants` other spellings of the lemmas.
 */
export type WordAnalysis = {
  word: string;
  known: boolean;
  lemmas: string[];
  parts: string[];
  variants: string[];
};

/** `version` changes whenever any answer may: an index made with another version is another index. */
export type Danish = {
  analyse(word: string): WordAnalysis;
  /** What the word should be found under beside lemmas, parts and variants: inner compounds, "hjemløs" of "hjemløshed". */
  broader(word: string): string[];
  version: string;
};

export function createDanish(version: string): Danish {
  const cache = new LRUCache<string, WordAnalysis>({ max: 200_000 });
  const analyse = (word: string): WordAnalysis => {
    const known = cache.get(word);
    if (known) return known;
    const plain = word.normalize("NFC").toLowerCase();
    const made = { word, known: false, lemmas: [stemmer(plain) || plain], parts: [], variants: [] };
    cache.set(word, made);
    return made;
  };
  return { analyse, broader: () => [], version };
}
