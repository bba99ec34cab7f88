/** The words that a word is made from by an ending: "hjemløs" of "hjemløshed", "beslutte" of "beslutning". */

import type { Lexicon } from "../lexicon/lexicon.ts";
import { joinLemma } from "./lemmas.ts";
import type { Tables } from "./tables.ts";

/** Of shorter words too many look alike: "stilling" has little to do with stille. */
const shortest = 5;

/** No row of the table is longer. */
const longest = 30;

/** The lemmas from which `lemma` is derived, by the table of endings; only words of the dictionary. */
export function derivedFrom(lexicon: Lexicon, tables: Tables, lemma: string): string[] {
  const origins: string[] = [];
  for (let at = Math.max(0, lemma.length - longest); at < lemma.length; at++) {
    for (const ending of tables.derivations.get(lemma.slice(at)) ?? []) {
      const source = lemma.slice(0, at) + (ending === "0" ? "" : ending);
      const isWord = lexicon.meanings(source).some((meaning) => meaning.lemma === source);
      if (isWord && (at === 0 || source.length >= shortest))
        origins.push(joinLemma(lexicon, tables, source));
    }
  }
  return origins;
}
