/** What is made of one word of a query: its letters restored, its spelling corrected, its end awaited. */
import type { Widened } from "../../../contract/understood-query.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { respellings } from "../../../danish/text/restore.ts";
import type { Languages } from "./languages.ts";
import { danishLetters, doubtOf } from "./misspelling.ts";
import type { AskedWord } from "./names/asked-word.ts";
import { listedParts } from "./own-parts.ts";

/**
 * `text` as typed, `as` what it is taken for; `kind` how it is looked for; `widens`: other words, and a
 * compound's parts by themselves, may stand for it; `unit` where several words are one thing; `rare`: no
 * dictionary has it, and few items here.
 */
export type Understood = {
  readonly text: string;
  readonly as: string;
  readonly widened: readonly Widened[];
  readonly kind: "word" | "form" | "prefix";
  readonly widens: boolean;
  readonly unit: AskedWord["unit"];
  readonly rare: boolean;
};

export function asTyped(text: string): Understood {
  return { text, as: text, widened: [], kind: "word", widens: true, unit: null, rare: false };
}

/** A word that keeps its own letters and that nothing else stands for; inflected it may be. */
export function unwidened(text: string): Understood {
  return { ...asTyped(text), widens: false };
}

/** A shorter word of the dictionary is meant as it is: "rad" is not the beginning of "radikal". */
const shortestBeginning = 5;

/** A word like a rare one is offered where it is so many times as frequent. */
const farMoreFrequent = 50;
const rarest = 20;

/** Whether a word of the dictionary may be the beginning of others, where the archive does not have it. */
export function mayBegin(text: string, danish: Languages["danish"]): boolean {
  return text.length >= shortestBeginning && danish.isListed(text.toLowerCase());
}

/** `last`: the word may still be on its way; `typing`: it is, and is looked for as a beginning too. */
type Progress = "whole" | "last" | "typing";

/**
 * A word that stands in the dictionary or the archive is taken as it is, and so is a compound of known words;
 * another may want its letters back or be a misspelling. The last word may still be on its way: one that the
 * archive does not hold, but words of it begin so, is the beginning of them ("hjeml", though it is a word too).
 */
export async function understand(
  text: string,
  progress: Progress,
  languages: Languages,
): Promise<Understood> {
  const { danish, vocabulary } = languages;
  const listed = danish.isListed(text.toLowerCase());
  if (/\d/.test(text)) return asTyped(text);
  if (listed && (progress !== "last" || !mayBegin(text, danish))) return asTyped(text);
  const [count, begins] = await Promise.all([
    vocabulary.count(text),
    progress !== "whole" && vocabulary.begins(text),
  ]);
  if (count > 0) return { ...asTyped(text), rare: !listed && count <= rarest };
  if (begins) return { ...asTyped(text), kind: progress === "typing" ? "word" : "prefix" };
  return listed ? asTyped(text) : corrected(text, languages);
}

/** What the archive holds; else what the word almost is, so that what is related to that is found. */
async function corrected(text: string, languages: Languages): Promise<Understood> {
  const isWord = isCompound(text, languages);
  const nearest = await languages.vocabulary.nearest(text, isWord ? "letters" : "all");
  const meant = likelier(
    plainWord(text),
    nearest?.word ?? null,
    isWord ? null : almost(plainWord(text), languages),
  );
  return meant === null || plainWord(meant) === plainWord(text)
    ? asTyped(text)
    : takenFor(text, meant);
}

/** What the archive holds, unless it is further off, by an edit, than a word that it does not hold. */
function likelier(typed: string, held: string | null, unheld: string | null): string | null {
  if (held === null || unheld === null) return held ?? unheld;
  return doubtOf(typed, unheld) + oneEdit <= doubtOf(typed, held) ? unheld : held;
}

const oneEdit = 0.9;

/**
 * Words further off than one slip of the fingers are not meant, if nothing here speaks for them; another letter is
 * one in a long word alone.
 */
const mostDoubtUnheld = (typed: string) => (typed.length >= longEnough ? 1 : 0.9);
const longEnough = 8;

/** The word of the dictionary, or with Danish letters the compound of its words, that is as good as typed. */
function almost(text: string, { danish }: Languages): string | null {
  const words = [...danish.nearest(text).map(({ word }) => word), ...respellings(danish, text)];
  const [best] = words
    .map((word) => ({
      word,
      doubt: doubtOf(text, word) + (danish.isListed(word) ? 0 : madeUp(text)),
    }))
    .filter(({ doubt }) => doubt <= mostDoubtUnheld(text))
    .sort((one, other) => one.doubt - other.doubt);
  return best?.word ?? null;
}

/** A part within a word that is shorter stands there by chance: "spild|van|plan". */
const shortestWithin = 4;

/** A compound that no dictionary has is meant where Danish letters are written out; a mere "a" for å may be any slip. */
const madeUp = (typed: string) => (/ae|oe|aa/u.test(typed) ? 0 : 0.7);

/** "sårpleje" is a word, though no dictionary has it. */
function isCompound(text: string, { danish }: Languages): boolean {
  const { known, parts } = danish.analyse(text.toLowerCase());
  const within = parts.length > 2 ? listedParts(danish, text.toLowerCase()).slice(1, -1) : [];
  return known && parts.length > 1 && within.every(({ length }) => length >= shortestWithin);
}

/** Words further off than one slip are no compound's that was mistyped. */
const oneSlip = 1.1;

/**
 * A word of the archive that a compound may be a slip of, which nothing here holds though its parts are words: "lokalpan" for
 * "lokalplan"; null where there is none, and for what is no such compound.
 */
export async function likeCompound(text: string, languages: Languages): Promise<string | null> {
  const { danish, vocabulary } = languages;
  if (danish.isListed(text.toLowerCase()) || !isCompound(text, languages)) return null;
  const nearest = await vocabulary.nearest(text);
  const isNear = nearest !== null && doubtOf(plainWord(text), nearest.word) <= oneSlip;
  return isNear ? nearest.word : null;
}

/**
 * A word like a rare one that no dictionary has, and so many times as frequent here that it was probably meant;
 * null where there is none.
 */
export async function rivalOf(text: string, languages: Languages): Promise<string | null> {
  const { vocabulary } = languages;
  if (isCompound(text, languages)) return null;
  const [count, nearest] = await Promise.all([vocabulary.count(text), vocabulary.nearest(text)]);
  return nearest !== null && nearest.count >= farMoreFrequent * Math.max(1, count)
    ? nearest.word
    : null;
}

function takenFor(text: string, as: string): Understood {
  const isLetters = danishLetters(plainWord(text), plainWord(as)) !== null;
  const kind = isLetters ? "letters" : "spelling";
  return { ...asTyped(text), as, widened: [{ from: text, to: as, kind }] };
}
