/** The ways in which a word of a text may answer a term. */
import { numberOfLettered } from "../dates/lettered-numbers.ts";
import type { Danish } from "../lemmas/danish.ts";
import { rememberedOfEach } from "../lemmas/remembered.ts";
import { toEngineForm } from "../letters/engine-text.ts";
import { numbersWithin } from "../numbers/written-number.ts";
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
};

/** Remembered from one matcher to the next: each search makes one, over texts of the same words. */
export const waysOf = rememberedOfEach(mostWords, makeWays);

/** The same, made anew. */
export function makeWays(danish: Danish, word: string): WordWays {
  const form = toEngineForm(word);
  const lemmas = lemmasOf(danish, word);
  const ways: Ways = [["form", [formKey(form)]], ["lemma", lemmas], ...partWays(danish, word)];
  return { form, lemmas, ways: ways.filter(([, keys]) => keys.length > 0) };
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
