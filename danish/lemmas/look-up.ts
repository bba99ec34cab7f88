/** Where an answer about a word is looked for, from the surest place to the last. */
import { stemmer } from "@orama/stemmers/danish";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isWholeCaseNumber } from "../numbers/case-number.ts";
import { linkedLemma } from "./compound-firsts.ts";
import type { Compounds, Piece } from "./compounds.ts";
import { knownLemmas, likelyMeanings } from "./lemmas.ts";
import type { Tables } from "./tables.ts";

/** At least one lemma, the most probable first; `pieces` of a compound, else `[]`. */
type WordEntry = {
  readonly known: boolean;
  readonly lemmas: readonly string[];
  readonly pieces: readonly Piece[];
};

export type Source = {
  readonly lexicon: Lexicon;
  readonly tables: Tables;
  readonly compounds: Compounds;
};

type Place = (source: Source, word: string) => WordEntry | undefined;

const dictionary: Place = ({ lexicon, tables, compounds }, word) => {
  const lemmas = knownLemmas(lexicon, tables, word);
  const [first] = lemmas;
  if (first === undefined) return undefined;
  const mayBeNoun = lexicon.meanings(word).some(({ wordClass }) => wordClass === "noun");
  const isTold = tables.compounds.has(first);
  const pieces =
    mayBeNoun || isTold
      ? compounds.pieces(first)
      : participlePieces({ lexicon, tables, compounds }, word);
  return { known: true, lemmas, pieces };
};

/** Shorter participles stand in other words by chance. */
const shortestParticiple = 8;

/** "valg|tilforordnet": who or what a long participle names is parted as nouns are. */
function participlePieces(source: Source, word: string): readonly Piece[] {
  if (!/(?:et|ede|t)$/u.test(word)) return [];
  const pieces = adjectiveOrVerb(source, word)?.pieces ?? [];
  return (pieces.at(-1)?.surface.length ?? 0) >= shortestParticiple ? pieces : [];
}

/** "TUBA's", "Jens'": print puts an apostrophe before the genitive of names and letters. */
const genitive: Place = (source, word) => {
  const stem = /^(.+?)(?:'s|')$/u.exec(word)?.[1];
  return stem === undefined ? undefined : lookUp(source, stem);
};

/**
 * "børne-" of "børne- og ungeudvalget" stands for a first part, as the dictionary links it; so it does without
 * its hyphen ("børne og ungeudvalget"), where it is no word of its own. As a word it may be read otherwise.
 */
const suspendedFirst: Place = (source, word) => {
  const { lexicon, tables, compounds } = source;
  const surface = word.replace(/-$/u, "");
  const lemma = linkedLemma(lexicon, tables, surface);
  if (lemma === undefined) return undefined;
  const others = surface === word ? [] : (dictionary(source, surface)?.lemmas ?? []);
  return {
    known: true,
    lemmas: [...new Set([lemma, ...others])],
    pieces: compounds.pieces(lemma),
  };
};

/** The last piece is inflected; the parts of "a-kasse" are not told: a letter is no word. */
const hyphens: Place = (source, word) => {
  const surfaces = word.split("-").filter((piece) => piece !== "");
  const last = surfaces.at(-1);
  if (!word.includes("-") || last === undefined || isWholeCaseNumber(word)) return undefined;
  const answers = surfaces.map((surface) => ({ surface, ...lookUp(source, surface) }));
  const before = word.endsWith("-") ? "" : word.slice(0, word.length - last.length);
  const pieces = answers.flatMap(({ surface, lemmas, pieces }) =>
    pieces.length > 0 ? pieces : [{ surface, lemma: lemmas[0] ?? surface }],
  );
  return {
    known: answers.every(({ known }) => known),
    lemmas: lookUp(source, last).lemmas.map((lemma) => before + lemma),
    pieces: pieces.length > 1 && pieces.every(({ lemma }) => lemma.length > 1) ? pieces : [],
  };
};

/** "risiko|baseret", which ends in no "ret". */
const shortestWhole = 7;

/** A word that ends in a long participle and would else be parted within it. */
function endsInParticiple(source: Source, word: string, pieces: readonly Piece[]) {
  if (pieces.length < 3 || !/(?:et|ede)s?$/u.test(word)) return undefined;
  const bent = adjectiveOrVerb(source, word);
  const last = bent?.pieces.at(-1)?.surface.length ?? 0;
  const isWithin = last > (pieces.at(-1)?.surface.length ?? 0);
  return last >= shortestWhole && isWithin ? bent : undefined;
}

const compound: Place = (source, word) => {
  const split = source.compounds.split(word);
  if (!split) return undefined;
  const bent = endsInParticiple(source, word, split.pieces);
  if (bent) return bent;
  const before = word.slice(0, split.headStart);
  return { known: true, lemmas: split.heads.map((head) => before + head), pieces: split.pieces };
};

const shortestLast = 4;
const bending = new Set(["adjective", "verb"]);

/** "kriminalitetstruede", "genhuses": adjectives and verbs bend after a first part or particle as they do alone. */
const adjectiveOrVerb: Place = ({ lexicon, tables }, word) => {
  for (let at = 1; at <= word.length - shortestLast; at++) {
    const [before, last] = [word.slice(0, at), word.slice(at)];
    const bent = likelyMeanings(lexicon, tables, last).filter(({ wordClass }) =>
      bending.has(wordClass),
    );
    const lemmas = [...new Set(bent.map(({ lemma }) => lemma))];
    const [lemma] = lemmas;
    if (lemma === undefined) continue;
    const first = linkedLemma(lexicon, tables, before);
    if (first === undefined && !tables.particles.has(before)) continue;
    const parted = first !== undefined && !tables.noHeads.has(lemma);
    const pieces = [
      { surface: before, lemma: first ?? before },
      { surface: last, lemma },
    ];
    return { known: true, lemmas: lemmas.map((one) => before + one), pieces: parted ? pieces : [] };
  }
  return undefined;
};

/** Cuts endings off by rule: the same for all forms, though seldom a word. */
const snowball = (word: string): WordEntry => ({
  known: false,
  lemmas: [/\d/u.test(word) ? word : stemmer(word) || word],
  pieces: [],
});

/** No Danish word is longer; what is has lost its spaces, and would take long. */
const longest = 80;

const places = [dictionary, genitive, suspendedFirst, hyphens, compound, adjectiveOrVerb];

/** What is known of a word in plain letters (plain-word.ts). */
export function lookUp(source: Source, word: string): WordEntry {
  if (word.length > longest) return { known: false, lemmas: [word], pieces: [] };
  for (const place of places) {
    const answer = place(source, word);
    if (answer) return answer;
  }
  return snowball(word);
}
