/** The dictionary as it is asked: what a word may be, and which first parts of compounds a word begins with. */
import type { WordClass } from "./affixes.ts";
import { noWord, numberOf, wordOf, wordsAt } from "./automaton.ts";
import { type Family, readFamilies } from "./families.ts";
import type { LexiconData } from "./file.ts";
import { type PackedReading, readingsOf } from "./readings.ts";

/** `rare`: hardly ever meant, such as an imperative. */
export type Meaning = {
  readonly lemma: string;
  readonly wordClass: WordClass;
  readonly rare: boolean;
};

/** A beginning of a word, up to `end`: what it means as a word, and as the first part of a compound; read when asked for. */
export type Beginning = { readonly end: number; words(): Meaning[]; links(): Meaning[] };

/** All words in lower case. `meanings` is empty for a word that is in no dictionary. */
export type Lexicon = {
  meanings(word: string): Meaning[];
  beginnings(word: string): Beginning[];
  /** Of compounds of the dictionary. */
  family(word: string): Family;
  readonly data: LexiconData;
};

export function createLexicon(data: LexiconData): Lexicon {
  const { automaton, readings } = data;
  const familyOf = readFamilies(data.families);
  const toMeaning = ({ lemma, wordClass, rare }: PackedReading): Meaning => ({
    lemma: wordOf(automaton, lemma),
    wordClass,
    rare,
  });
  const select = (number: number, link: boolean) =>
    readingsOf(readings, number, link).map(toMeaning);
  return {
    data,
    meanings(word) {
      const number = numberOf(automaton, word);
      return number === noWord ? [] : select(number, false);
    },
    family: (word) => familyOf(numberOf(automaton, word)),
    beginnings: (word) =>
      wordsAt(automaton, word, 0).map(({ end, number }) => ({
        end,
        words: () => select(number, false),
        links: () => select(number, true),
      })),
  };
}
