/** The ways in which a word of a text may answer a term. */
import type { Danish } from "../lemmas/danish.ts";
import { rememberedOfEach } from "../lemmas/remembered.ts";
import { toEngineForm } from "../letters/engine-text.ts";
import { numbersWithin } from "../numbers/written-number.ts";
import { hasOneForm } from "./analyse-text.ts";

/**
 * How a word of the text answers a term: `form` as typed, `lemma` inflected, another reading or spelling,
 * `head` as the last part of a compound, `part` as another part of it, an inner compound or what it is
 * derived from. A phrase is as good as the worst of its words.
 */
export type How = "form" | "lemma" | "head" | "part";

/** So many words are remembered; a text of more different words is matched all the same. */
export const mostWords = 50_000;

/** A form, apart from all lemmas. */
export const formKey = (form: string) => `=${form}`;

/** What a word of a text may answer by, the best first: the same whatever is looked for. */
export type Ways = readonly (readonly [How, readonly string[]])[];

/** Remembered from one matcher to the next: each search makes one, over texts of the same words. */
export const waysOf = rememberedOfEach(mostWords, (danish: Danish, word) =>
  makeWays(danish, word).filter(([, keys]) => keys.length > 0),
);

function makeWays(danish: Danish, word: string): Ways {
  const form: readonly [How, readonly string[]] = ["form", [formKey(toEngineForm(word))]];
  if (hasOneForm(word)) {
    const within = numbersWithin(word).map((number) => formKey(toEngineForm(number)));
    return [form, ["part", within]];
  }
  const { lemmas, variants, parts } = danish.analyse(word);
  return [
    form,
    ["lemma", lemmas],
    ["lemma", variants],
    ["head", parts.slice(-1)],
    ["part", parts],
    ["part", danish.broader(word)],
  ];
}
