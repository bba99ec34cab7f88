/** How many compounds of the dictionary a word is part of: a word that very many have tells little of any of them. */

import type { Changing } from "../../contract/plain/changing.ts";
import type { Automaton } from "./automaton.ts";
import { numberOf } from "./automaton.ts";
import type { Reading } from "./expand.ts";

/** How many nouns have the word as their first part, and as their last. */
export type Family = { readonly asFirst: number; readonly asLast: number };

/** `words` are numbers of the automaton, `sizes` what belongs to each: first parts in the upper half, last in the lower. */
export type Families = { readonly words: Uint32Array; readonly sizes: Uint32Array };

const shortestPart = 3;
const halfBits = 16;
const half = 2 ** halfBits - 1;

/** Of the base forms of nouns, each parted wherever a linking form and a noun meet. */
export function countFamilies(
  byForm: ReadonlyMap<string, readonly Reading[]>,
  automaton: Automaton,
): Families {
  const families = new Map<string, Changing<Family>>();
  const familyOf = (word: string) => {
    const family = families.get(word) ?? { asFirst: 0, asLast: 0 };
    families.set(word, family);
    return family;
  };
  const isNoun = (word: string) =>
    byForm.get(word)?.some((one) => one.lemma === word && one.wordClass === "noun" && !one.link);
  for (const form of byForm.keys()) {
    if (!isNoun(form)) continue;
    for (let at = shortestPart; at <= form.length - shortestPart; at++) {
      const last = form.slice(at);
      if (!isNoun(last)) continue;
      const first = byForm.get(form.slice(0, at))?.find(({ link }) => link);
      if (first === undefined) continue;
      familyOf(first.lemma).asFirst += 1;
      familyOf(last).asLast += 1;
    }
  }
  const words = [...families.keys()];
  return {
    words: Uint32Array.from(words.map((word) => numberOf(automaton, word))),
    sizes: Uint32Array.from(
      [...families.values()].map(({ asFirst, asLast }) => asFirst * 2 ** halfBits + asLast),
    ),
  };
}

/** By a word's number. */
export function readFamilies({ words, sizes }: Families): (word: number) => Family {
  const byWord = new Map(Array.from(words, (word, at) => [word, sizes[at] ?? 0]));
  return (word) => {
    const size = byWord.get(word) ?? 0;
    return { asFirst: size >>> halfBits, asLast: size & half };
  };
}
