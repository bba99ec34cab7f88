/** The lemmas of a word that the dictionary knows. */
import type { Lexicon, Meaning } from "../lexicon/lexicon.ts";
import { withoutUnlikely } from "./likely.ts";
import type { Tables } from "./tables.ts";

/** Of two readings the one of the class that minutes use more; names only where nothing else is meant. */
const classRank = { noun: 0, adjective: 1, verb: 2, other: 3, prefix: 4, name: 5 };

/**
 * Joins what the dictionary keeps apart: "mænd" -> "mand", and so "formænd" -> "formand", where there is
 * such a word.
 */
export function joinLemma(lexicon: Lexicon, tables: Tables, lemma: string): string {
  const joined = tables.lemmas.get(lemma);
  if (joined !== undefined) return joined;
  for (let at = 2; at < lemma.length - 2; at++) {
    const plural = lemma.slice(at);
    // "ænder" is no part of "grønlænder".
    const head = /^[aeiouyæøå]/u.test(plural) ? undefined : tables.lemmas.get(plural);
    const whole = head === undefined ? "" : lemma.slice(0, at) + head;
    if (lexicon.meanings(whole).length > 0) return whole;
  }
  return lemma;
}

function byProbability(word: string): (one: Meaning, other: Meaning) => number {
  // "timer" is rather the plural of time than somebody who times.
  const inflected = ({ lemma }: Meaning) => Number((lemma === word) === word.endsWith("er"));
  return (one, other) =>
    Number(one.rare) - Number(other.rare) ||
    classRank[one.wordClass] - classRank[other.wordClass] ||
    inflected(one) - inflected(other) ||
    // "krisen" is krise + n rather than kris + en.
    other.lemma.length - one.lemma.length;
}

function mostProbable(
  lexicon: Lexicon,
  tables: Tables,
  word: string,
  all: readonly Meaning[],
): Meaning[] {
  const meanings = [...all].sort(byProbability(word));
  return withoutUnlikely(tables, meanings, word).map((meaning) => ({
    ...meaning,
    lemma: joinLemma(lexicon, tables, meaning.lemma),
  }));
}

/** What the word means, most probable first, without what is hardly ever meant where there is something better. */
export function likelyMeanings(lexicon: Lexicon, tables: Tables, word: string): Meaning[] {
  return mostProbable(lexicon, tables, word, lexicon.meanings(word));
}

/** What the word means as the last part of a compound: only nouns make one worth parting. */
export function likelyNouns(lexicon: Lexicon, tables: Tables, word: string): Meaning[] {
  const nouns = lexicon
    .meanings(word)
    .filter(({ wordClass, rare }) => wordClass === "noun" && !rare);
  return mostProbable(lexicon, tables, word, nouns);
}

/** The lemmas by table or dictionary; `[]` for a word that neither knows. */
export function knownLemmas(lexicon: Lexicon, tables: Tables, word: string): readonly string[] {
  const told = tables.forms.get(word);
  if (told) return told;
  return [...new Set(likelyMeanings(lexicon, tables, word).map(({ lemma }) => lemma))];
}
