/** The dictionary as it is asked: what a word may be, and which first parts of compounds a word begins with. */
import type { WordClass } from "./affixes.ts";
import { noWord, numberOf, wordOf, wordsAt } from "./automaton.ts";
import { type Family, readFamilies } from "./families.ts";
import type { LexiconData } from "./file.ts";
import { readingsOf } from "./readings.ts";

/** `rare`: hardly ever meant, such as an imperative. */
export type Meaning = {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly rare: boolean;
};

/** A beginning of a word, up to `end`, by its number among the words: see `words` and `links`. */
export type Beginning = { readonly end: number; readonly number: number };

/** All words in lower case. `meanings` is empty for a word that is in no dictionary. */
export type Lexicon = {
  meanings(word: string): readonly Meaning[];
  beginnings(word: string): Beginning[];
  /** What a word of this number means as a word, and as the first part of a compound; nothing for `noWord`. */
  words(number: number): readonly Meaning[];
  links(number: number): readonly Meaning[];
  /** Of compounds of the dictionary. */
  family(word: string): Family;
  readonly data: LexiconData;
};

export function createLexicon(data: LexiconData): Lexicon {
  const { automaton, readings } = data;
  const familyOf = readFamilies(data.families);
  const select = (number: number, link: boolean): Meaning[] => {
    if (number === noWord) return [];
    return readingsOf(readings, number, link).map(({ lemma, wordClass, rare }) => ({
      lemma: wordOf(automaton, lemma),
      wordClass,
      rare,
    }));
  };
  return {
    data,
    words: (number) => select(number, false),
    links: (number) => select(number, true),
    meanings: (word) => select(numberOf(automaton, word), false),
    family: (word) => familyOf(numberOf(automaton, word)),
    beginnings: (word) => wordsAt(automaton, word, 0),
  };
}
