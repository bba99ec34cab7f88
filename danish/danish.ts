/** What the portal makes of a Danish word. */
import { stemmer } from "@orama/stemmers/danish";
import { LRUCache } from "lru-cache";
import { type Compounds, createCompounds } from "./compounds.ts";
import { knownLemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { plainWord } from "./plain-word.ts";
import type { Tables } from "./tables.ts";

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

type Found = { known: boolean; lemmas: string[]; parts: string[] };
type Source = { lexicon: Lexicon; tables: Tables; compounds: Compounds };

function fromDictionary({ lexicon, tables, compounds }: Source, word: string): Found | undefined {
  const lemmas = knownLemmas(lexicon, tables, word);
  const [first] = lemmas;
  if (first === undefined) return undefined;
  const isNoun = lexicon.meanings(word).some(({ wordClass }) => wordClass === "noun");
  return { known: true, lemmas, parts: isNoun ? compounds.parts(first) : [] };
}

/** "TUBA's", "Jens'": print puts an apostrophe before the genitive of names and letters. */
function fromGenitive(source: Source, word: string): Found | undefined {
  const stem = /^(.+?)(?:'s|')$/u.exec(word)?.[1];
  return stem === undefined ? undefined : find(source, stem);
}

function fromHyphens(source: Source, word: string): Found | undefined {
  const pieces = word.split("-").filter((piece) => piece !== "");
  const last = pieces.at(-1);
  if (!word.includes("-") || last === undefined) return undefined;
  const found = pieces.map((piece) => find(source, piece));
  const before = word.slice(0, word.lastIndexOf(last));
  const lemmas = find(source, last).lemmas.map((lemma) => before + lemma);
  const parts = found.flatMap(({ lemmas, parts }) =>
    parts.length > 0 ? parts : lemmas.slice(0, 1),
  );
  const telling = parts.filter((part) => part.length > 1);
  return {
    known: found.every(({ known }) => known),
    lemmas: word.endsWith("-") ? find(source, last).lemmas : lemmas,
    parts: telling.length > 1 ? telling : [],
  };
}

function fromCompound({ compounds }: Source, word: string): Found | undefined {
  const split = compounds.split(word);
  if (!split) return undefined;
  const before = word.slice(0, split.headStart);
  return { known: true, lemmas: split.heads.map((head) => before + head), parts: split.parts };
}

function find(source: Source, word: string): Found {
  return (
    fromDictionary(source, word) ??
    fromGenitive(source, word) ??
    fromHyphens(source, word) ??
    fromCompound(source, word) ?? { known: false, lemmas: [stemmer(word) || word], parts: [] }
  );
}

export function createDanish(lexicon: Lexicon, tables: Tables, version: string): Danish {
  const cache = new LRUCache<string, WordAnalysis>({ max: 100_000 });
  const source = { lexicon, tables, compounds: createCompounds(lexicon, tables) };
  const analyse = (word: string): WordAnalysis => {
    const cached = cache.get(word);
    if (cached) return cached;
    const made = { word, ...find(source, plainWord(word)), variants: [] };
    cache.set(word, made);
    return made;
  };
  return { analyse, broader: () => [], version };
}
