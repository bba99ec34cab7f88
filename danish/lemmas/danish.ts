/** What the portal makes of a Danish word. */
import { createLaws, type Laws } from "../laws/laws.ts";
import { plainWord } from "../letters/plain-word.ts";
import { numberOf } from "../lexicon/automaton.ts";
import type { Family } from "../lexicon/families.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type NearWord, nearestWords } from "../lexicon/nearest.ts";
import { isBareStem } from "./bare-stems.ts";
import { createCompounds, innerCompounds } from "./compounds.ts";
import { derivedFrom } from "./derivations.ts";
import { lookUp, type Source } from "./look-up.ts";
import { isPlaceOrSurname } from "./names.ts";
import { remembered } from "./remembered.ts";
import type { Tables } from "./tables.ts";
import { compoundVariants, variantsOf } from "./variants.ts";

/**
 * `word` as typed; `known`: it or its parts stand in the dictionary; `lemmas` in lower case, the most
 * probable first, at least one; `parts` the lemmas of a compound's parts in order, `[]` where there are
 * none; `variants` other spellings of the lemmas.
 */
type WordAnalysis = {
  readonly word: string;
  readonly known: boolean;
  readonly lemmas: readonly string[];
  readonly parts: readonly string[];
  readonly variants: readonly string[];
};

/** `version` changes whenever any answer may: an index made with another version is another index. */
export type Danish = {
  analyse(word: string): WordAnalysis;
  /**
   * What the word should be found under beside lemmas, parts and variants: compounds inside it
   * ("udsatteråd" in "udsatterådsmøde") and what it is derived from ("hjemløs" of "hjemløshed").
   */
  broader(word: string): readonly string[];
  /** Of a compound's parts those that no inflected form speaks of: "lokal" in "lokalplan", see bare-stems.ts. */
  bareParts(word: string): readonly string[];
  /** Whether the word is an adjective that compounds are asked for by as it stands alone: "lokal". */
  isBareStem(word: string): boolean;
  /** Whether the word itself, in lower case, stands in the dictionary or the tables, not only its parts. */
  isListed(word: string): boolean;
  /** Whether it is a prefix that belongs to the word that it stands before: "ind" of "indskrivning". */
  isParticle(word: string): boolean;
  /** Whether the word may be the name of a person: one of the dictionary, or what it does not list. */
  mayBeName(word: string): boolean;
  /**
   * Words of the dictionary that a misspelt word may be meant as, the nearest first: one edit away, from
   * seven letters on two.
   */
  nearest(word: string): readonly NearWord[];
  /** How many compounds of the dictionary have the word, in base form, as their first and as their last part. */
  family(word: string): Family;
  readonly laws: Laws;
  readonly version: string;
};

type Answer = {
  readonly analysis: WordAnalysis;
  readonly broader: readonly string[];
  readonly bare: readonly string[];
};

/** Minutes repeat themselves: nearly every word is found here. */
const mostWords = 30_000;

/** A misspelt word is asked about several times in a search, and again in the next that it is mended in. */
const mostNear = 1_000;

/** Whoever parts a word asks what each of its beginnings and ends means, and parts of words repeat themselves even more. */
const mostMeanings = 20_000;

function remembering(lexicon: Lexicon): Lexicon {
  const { automaton } = lexicon.data;
  const words = remembered(mostMeanings, lexicon.words);
  const links = remembered(mostMeanings, lexicon.links);
  return { ...lexicon, words, links, meanings: (word) => words(numberOf(automaton, word)) };
}

/** Short words have too many neighbours two edits away. */
const longWord = 7;

export function createDanish(lexicon: Lexicon, tables: Tables, version: string): Danish {
  const known = remembering(lexicon);
  const source = { lexicon: known, tables, compounds: createCompounds(known, tables) };
  const answerOf = remembered(mostWords, (word) => answer(source, word));
  const nearOf = remembered(mostNear, (plain) =>
    nearestWords(lexicon.data.automaton, plain, plain.length < longWord ? 1 : 2),
  );
  return {
    analyse: (word) => answerOf(word).analysis,
    broader: (word) => answerOf(word).broader,
    bareParts: (word) => answerOf(word).bare,
    isBareStem: (word) => isBareStem(source, plainWord(word)),
    isListed: (word) => tables.forms.has(word) || lexicon.meanings(word).length > 0,
    isParticle: (word) => tables.particles.has(word),
    mayBeName: (word) => {
      const plain = plainWord(word);
      const meanings = lexicon.meanings(plain);
      return meanings.length === 0 || meanings.some(({ wordClass }) => wordClass === "name");
    },
    nearest: (word) => nearOf(plainWord(word)),
    family: (word) => lexicon.family(plainWord(word)),
    laws: createLaws(tables.laws),
    version,
  };
}

function answer(source: Source, word: string): Answer {
  const plain = plainWord(word);
  const entry = lookUp(source, plain);
  const mayBeName = source.lexicon.meanings(plain).length === 0;
  const isName = mayBeName && isPlaceOrSurname(source.tables, word);
  const pieces = isName ? [] : entry.pieces;
  const parts = pieces.map(({ lemma }) => lemma);
  const { known, lemmas } = entry;
  const variants = [
    ...lemmas.flatMap((lemma) => variantsOf(source.tables, lemma)),
    ...compoundVariants(source.tables, pieces),
  ];
  const derived = [...lemmas, ...parts].flatMap((lemma) =>
    derivedFrom(source.lexicon, source.tables, lemma),
  );
  const broader = [...new Set([...innerCompounds(pieces), ...derived])];
  const bare = pieces.filter(({ surface, lemma }) => surface === lemma).map(({ lemma }) => lemma);
  return {
    analysis: { word, known, lemmas, parts, variants },
    broader,
    bare: bare.filter((lemma) => isBareStem(source, lemma)),
  };
}
