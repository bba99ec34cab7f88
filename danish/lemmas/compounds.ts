/** Takes Danish compounds apart. */
import { LRUCache } from "lru-cache";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { costs, type First, firstsOf, headCost, shortestPart } from "./compound-firsts.ts";
import { likelyNouns } from "./lemmas.ts";
import type { Tables } from "./tables.ts";

/** A part as it stands in the compound ("afdelings") and its lemma ("afdeling"). */
export type Piece = { readonly surface: string; readonly lemma: string };

/** `headStart`: where the head begins, `heads`: all its lemmas. */
type Split = {
  readonly pieces: readonly Piece[];
  readonly headStart: number;
  readonly heads: readonly string[];
  readonly cost: number;
};

export type Compounds = {
  /** The best way to part a word that is in no dictionary; undefined where there is none. */
  split(word: string): Split | undefined;
  /** The pieces of a lemma, all the way down; `[]` for one that is whole. */
  pieces(lemma: string): readonly Piece[];
};

/** "kultur" is no kul-tur: below this a word of the dictionary is split only at a first part of the tables. */
const shortestKnown = 7;
/** Longer words are lists run together, and the search for parts grows with the length. */
const longest = 60;
const remembered = 20_000;

/** The lemmas that a word has as the last part. */
function headsOf(lexicon: Lexicon, tables: Tables, word: string): string[] {
  const tooShort = word.length < shortestPart && !tables.firsts.has(word);
  if (tooShort || tables.noHeads.has(word)) return [];
  const nouns = likelyNouns(lexicon, tables, word);
  // A head is looked for in lemmas: "ordstyrer" has a styrer, not the plural of styre.
  const own = nouns.filter(({ lemma }) => lemma === word);
  const lemmas = [...new Set([...own, ...nouns].map(({ lemma }) => lemma))];
  return lemmas.some((lemma) => tables.noHeads.has(lemma)) ? [] : lemmas;
}

const nounEndings = ["en", "et", "n", "t", "er", "e", "r", "ene", "erne"];

/** A compound bends as its head does: "natbussen" as "bussen", but not "kulturer" as "ture". */
function bendsAs(lexicon: Lexicon, word: string, head: string): boolean {
  const endingsOf = (noun: string) => {
    const stems = [noun, noun + (noun.at(-1) ?? "")];
    return nounEndings.filter((ending) =>
      stems.some((stem) => isNounForm(lexicon, stem + ending, noun)),
    );
  };
  const own = endingsOf(head);
  return own.length > 0 && own.join() === endingsOf(word).join();
}

function isNounForm(lexicon: Lexicon, form: string, noun: string): boolean {
  return lexicon
    .meanings(form)
    .some(({ lemma, wordClass }) => lemma === noun && wordClass === "noun");
}

/** The pieces of a part that is itself a compound; what links or inflects it goes to its last piece. */
function within(surface: string, inner: readonly Piece[]): Piece[] {
  const before = inner.slice(0, -1);
  const length = before.reduce((sum, piece) => sum + piece.surface.length, 0);
  const last = inner.at(-1);
  return last ? [...before, { ...last, surface: surface.slice(length) }] : [];
}

/** "karakter" ends in no plural of akt: short inflected words are found everywhere; "omkostninger" only where meant. */
function endsByChance(tables: Tables, surface: string, heads: readonly string[]): boolean {
  const isInflected = !heads.includes(surface) && !tables.lemmas.has(surface);
  return isInflected && surface.length < shortestInflected;
}

const shortestInflected = 6;

const cheapest = (best: Split | undefined, way: Split) =>
  best && best.cost < way.cost ? best : way;

export function createCompounds(lexicon: Lexicon, tables: Tables): Compounds {
  const splits = new LRUCache<string, { readonly split: Split | undefined }>({ max: remembered });

  const pieces = (lemma: string): readonly Piece[] => {
    const told = tables.compounds.get(lemma);
    if (told) return told.map((part) => ({ surface: part, lemma: part }));
    const meanings = lexicon.meanings(lemma);
    const isOnlyName =
      meanings.length > 0 && meanings.every(({ wordClass }) => wordClass === "name");
    const split = isOnlyName ? undefined : splitOnce(lemma, "whole");
    if (!split) return [];
    return isTornByChance(lemma, split) ||
      endsByChance(tables, lemma.slice(split.headStart), split.heads)
      ? []
      : split.pieces;
  };

  /** Of a short word of the dictionary only what is surely two words is parted: "bog|bus", "el|net". */
  const isTornByChance = (lemma: string, { pieces: [first], headStart, heads }: Split): boolean => {
    if (lemma.length >= shortestKnown || tables.firsts.has(first?.surface ?? "")) return false;
    const head = lemma.slice(headStart);
    if (first?.lemma !== first?.surface || !heads.includes(head)) return true;
    return /^[aeiouyæøå]/u.test(head) || !bendsAs(lexicon, lemma, head);
  };

  const expand = (surface: string, lemma: string): readonly Piece[] => {
    const inner = pieces(lemma);
    return inner.length > 0 ? within(surface, inner) : [{ surface, lemma }];
  };

  function withHead(word: string, first: First): Split | undefined {
    const rest = word.slice(first.end);
    const heads = headsOf(lexicon, tables, rest);
    const [head] = heads;
    if (head === undefined) return splitOnce(rest, "rest");
    const cost = costs.part + headCost(tables, rest);
    return { pieces: expand(rest, head), headStart: 0, heads, cost };
  }

  function join(word: string, first: First): Split[] {
    const rest = withHead(word, first);
    if (!rest) return [];
    const before = expand(word.slice(0, first.end), first.lemma);
    return [
      {
        pieces: [...before, ...rest.pieces],
        headStart: first.end + rest.headStart,
        heads: rest.heads,
        cost: first.cost + rest.cost,
      },
    ];
  }

  function splitOnce(word: string, place: "whole" | "rest"): Split | undefined {
    if (word.length < shortestPart || word.length > longest) return undefined;
    const key = `${place} ${word}`;
    const known = splits.get(key);
    if (known) return known.split;
    // Until the answer is there, a part that leads back to the word itself finds it whole.
    splits.set(key, { split: undefined });
    const split = firstsOf(lexicon, tables, word, place)
      .flatMap((first) => join(word, first))
      .reduce<Split | undefined>(cheapest, undefined);
    splits.set(key, { split });
    return split;
  }

  return { split: (word) => splitOnce(word, "whole"), pieces };
}

/** The compounds inside a compound: "udsatteråd" and "rådsmøde" of "udsatterådsmøde". */
export function innerCompounds(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((_, from) =>
    pieces.flatMap((last, to) => {
      const length = to - from + 1;
      if (length < 2 || length === pieces.length) return [];
      const before = pieces.slice(from, to).map(({ surface }) => surface);
      return [before.join("") + last.lemma];
    }),
  );
}
