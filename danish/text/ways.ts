/** The ways in which a word of a text may answer a term. */
import { numberOfLettered } from "../dates/lettered-numbers.ts";
import type { Danish } from "../lemmas/danish.ts";
import { rememberedOfEach } from "../lemmas/remembered.ts";
import { toEngineForm } from "../letters/engine-text.ts";
import { numbersWithin } from "../numbers/written-number.ts";
import { isSuspended } from "./suspended.ts";
import { hasOneForm } from "./word-tokens.ts";

/**
 * How a word of the text answers a term: `form` as typed, `lemma` inflected, another reading or spelling,
 * `head` as the last part of a compound, `part` as another part of it, an inner compound or what it is
 * derived from. A phrase is as good as the worst of its words.
 */
export type How = "form" | "lemma" | "head" | "part";

/** So many words are remembered; a text of more different words is matched all the same. */
const mostWords = 50_000;

/** A form, apart from all lemmas. */
export const formKey = (form: string) => `=${form}`;

/** The keys of each way, the best way first. */
export type Ways = readonly (readonly [How, readonly string[]])[];

/**
 * What a word of a text may answer by: the same whatever is looked for. `form` as the engine has it printed, `lemmas` all
 * that count as the same word; none for a word of one form, which is found, and so marked, as it is printed only.
 */
export type WordWays = {
  readonly form: string;
  readonly lemmas: readonly string[];
  readonly ways: Ways;
  /** Of each key its number (see `keyNumber`), and `suspendedNumber` where it is suspended. */
  readonly numbers: readonly number[];
  /** Whether it is the first half of a suspended compound. */
  readonly isSuspended: boolean;
};

/** Numbers of keys, by which nearly all are told apart: every word of every text is asked whether it has one of a query's. */
export const keyNumbers = 0x1_0000;

/** The first half of a suspended compound may answer by what it is completed to. */
export const suspendedNumber = 0;

export function keyNumber(key: string): number {
  let number = 0;
  for (let at = 0; at < key.length; at += 1)
    number = (Math.imul(number, 31) + key.charCodeAt(at)) | 0;
  // The last letters of words differ least.
  return (number ^ (number >>> 16)) & (keyNumbers - 1);
}

/** Remembered from one matcher to the next: each search makes one, over texts of the same words. */
export const waysOf = rememberedOfEach(mostWords, makeWays);

/** The same, made anew. */
export function makeWays(danish: Danish, word: string): WordWays {
  const form = toEngineForm(word);
  const lemmas = lemmasOf(danish, word);
  const all: Ways = [["form", [formKey(form)]], ["lemma", lemmas], ...partWays(danish, word)];
  const ways = all.filter(([, keys]) => keys.length > 0);
  const keys = new Set(ways.flatMap(([, ofWay]) => ofWay));
  const isFirstHalf = isSuspended(word);
  const ownNumbers = [...keys].map(keyNumber);
  const numbers = [...new Set(isFirstHalf ? [suspendedNumber, ...ownNumbers] : ownNumbers)];
  return { form, lemmas, ways, numbers, isSuspended: isFirstHalf };
}

function lemmasOf(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return [];
  const { lemmas, variants } = danish.analyse(word);
  return [...lemmas, ...variants];
}

function partWays(danish: Danish, word: string): Ways {
  if (hasOneForm(word)) return [["part", numbersWithin(word).map(printedKey)]];
  const { parts } = danish.analyse(word);
  const bare = danish.bareParts(word);
  const keys = parts.map((part) => (bare.includes(part) ? printedKey(part) : part));
  return [
    ["head", keys.slice(-1)],
    ["part", keys],
    ["part", danish.broader(word)],
    ["part", numberOfLettered(word).map(printedKey)],
  ];
}

const printedKey = (word: string) => formKey(toEngineForm(word));
