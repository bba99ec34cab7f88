/** A word as what it is searched by, in the engine's letters. */
import { mayBeginAmount } from "../dates/amounts.ts";
import { mayBeginLettered, numberOfLettered } from "../dates/lettered-numbers.ts";
import type { Danish } from "../lemmas/danish.ts";
import { toEngineForm, toEngineLemma } from "../letters/engine-text.ts";
import { isFunctionWord } from "../letters/function-words.ts";
import { isUsual, plainWord } from "../letters/plain-word.ts";
import { isWholeCaseNumber } from "../numbers/case-number.ts";
import { isParagraph } from "../numbers/paragraphs.ts";
import { numbersWithin } from "../numbers/written-number.ts";

/**
 * `lemma` and `unlisted` null where there is none; `others` what it is found under beside its first lemma. The rest tells
 * what it may be with the words behind it: the name of a law, or an amount, a date or a number with a letter.
 */
export type WordTokens = {
  readonly lemma: string | null;
  readonly form: string;
  readonly others: readonly string[];
  readonly unlisted: string | null;
  readonly mayNameLaw: boolean;
  readonly mayBegin: boolean;
};

/**
 * Numbers, case numbers, paragraphs and function words are looked for as they are printed: they have no
 * inflection that anyone would search by, and make up a third of any text.
 */
export function hasOneForm(word: string): boolean {
  // Nearly every word is letters alone, and so neither number nor paragraph.
  if (isUsual(word.toLowerCase())) return isFunctionWord(word);
  return (
    !/\p{L}/u.test(word) || isParagraph(word) || isWholeCaseNumber(word) || isFunctionWord(word)
  );
}

/**
 * The tokens under which a word that is not quoted is looked for, the most probable first, at least one:
 * its readings and their other spellings, or its one form.
 */
export function wordTokens(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return [toEngineForm(word)];
  const { lemmas, variants } = danish.analyse(word);
  const bare = danish.isBareStem(word) ? [toEngineForm(plainWord(word))] : [];
  const lemmaTokens = [...lemmas, ...variants].map(toEngineLemma).filter((token) => token !== "");
  const tokens = [...lemmaTokens, ...bare];
  return tokens.length > 0 ? [...new Set(tokens)] : [toEngineLemma(plainWord(word))];
}

/**
 * What the word is found under beside its first lemma, as engine tokens: other readings, compound parts,
 * inner compounds, what it is derived from, other spellings, and the numbers in a case number, date or "12A".
 */
function otherTokens(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return numbersWithin(word).map(toEngineForm);
  const { lemmas, parts, variants } = danish.analyse(word);
  const bare = danish.bareParts(word);
  const bent = parts.filter((part) => !bare.includes(part));
  const others = [...lemmas.slice(1), ...bent, ...variants, ...danish.broader(word)];
  const printed = [...bare, ...numberOfLettered(word)];
  const tokens = [...others.map(toEngineLemma), ...printed.map(toEngineForm)];
  return [...new Set(tokens)].filter((token) => token !== "");
}

/** No name and no compound is shorter; shorter strings are abbreviations and remnants. */
const shortestUnlisted = 4;

/**
 * No Danish word is longer: more letters in a row are lines whose blanks were lost, which nobody means to
 * type. Well below the 511 bytes that the engine takes as an id, twice over.
 */
const longestUnlisted = 60;

function isUnlisted(danish: Danish, plain: string): boolean {
  if (plain.length < shortestUnlisted || plain.length > longestUnlisted) return false;
  return /^\p{L}+$/u.test(plain) && !danish.isListed(plain);
}

/** All of them, made anew. */
export function makeTokens(danish: Danish, word: string): WordTokens {
  const plain = plainWord(word);
  return {
    lemma: hasOneForm(word) ? null : (wordTokens(danish, word)[0] ?? null),
    form: toEngineForm(plain),
    others: otherTokens(danish, word),
    unlisted: isUnlisted(danish, plain) ? plain : null,
    mayNameLaw: danish.laws.mayName(word),
    mayBegin: mayBeginAmount(word) || mayBeginLettered(word),
  };
}
