/** A text as what is searched of it. */
import { amountsIn } from "../dates/amounts.ts";
import { letteredNumbersIn, numberOfLettered } from "../dates/lettered-numbers.ts";
import { datesIn } from "../dates/written-dates.ts";
import type { Danish } from "../lemmas/danish.ts";
import { rememberedOfEach } from "../lemmas/remembered.ts";
import { toEngineForm, toEngineLemma } from "../letters/engine-text.ts";
import { isFunctionWord } from "../letters/function-words.ts";
import { plainWord } from "../letters/plain-word.ts";
import { type Word, words } from "../letters/words.ts";
import { isWholeCaseNumber } from "../numbers/case-number.ts";
import { furtherParagraphs, isParagraph } from "../numbers/paragraphs.ts";
import { numbersWithin } from "../numbers/written-number.ts";
import { suspendedCompound } from "./suspended.ts";

/**
 * In the engine's letters: `lemmas` one a word, in order, but none for words of one form; `parts` what
 * else the words may be found under; `forms` the words as printed, in order. `unlisted` are the words that
 * no dictionary knows, in lower case: names, compounds of the day, misspellings.
 */
type AnalysedText = {
  readonly lemmas: readonly string[];
  readonly parts: ReadonlySet<string>;
  readonly forms: readonly string[];
  readonly unlisted: ReadonlySet<string>;
};

/** `lemma` and `unlisted` null where there is none. */
type Tokens = {
  readonly lemma: string | null;
  readonly form: string;
  readonly others: readonly string[];
  readonly unlisted: string | null;
  readonly mayNameLaw: boolean;
};

const mostWords = 30_000;

/**
 * Numbers, case numbers, paragraphs and function words are looked for as they are printed: they have no
 * inflection that anyone would search by, and make up a third of any text.
 */
export function hasOneForm(word: string): boolean {
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

function makeTokens(danish: Danish, word: string): Tokens {
  const plain = plainWord(word);
  return {
    lemma: hasOneForm(word) ? null : (wordTokens(danish, word)[0] ?? null),
    form: toEngineForm(plain),
    others: otherTokens(danish, word),
    unlisted: isUnlisted(danish, plain) ? plain : null,
    mayNameLaw: danish.laws.mayName(word),
  };
}

const tokensOf = rememberedOfEach(mostWords, makeTokens);

/** Linear in the text; never throws. */
export function analyseText(danish: Danish, text: string): AnalysedText {
  const cut = words(text);
  const printed = cut.map((word) => word.text);
  const forms: string[] = [];
  const lemmas: string[] = [];
  const parts = new Set<string>();
  const unlisted = new Set<string>();
  const tokensOfWord = tokensOf(danish);
  let mayNameLaw = false;
  printed.forEach((word, at) => {
    const tokens = tokensOfWord(word);
    forms.push(tokens.form);
    if (tokens.lemma !== null) lemmas.push(tokens.lemma);
    if (tokens.unlisted !== null) unlisted.add(tokens.unlisted);
    for (const other of tokens.others) parts.add(other);
    mayNameLaw ||= tokens.mayNameLaw;
    const whole = suspendedCompound(danish, printed, at);
    if (whole !== null) parts.add(toEngineLemma(whole));
  });
  for (const token of severalWords(text, cut)) parts.add(token);
  if (mayNameLaw) for (const law of lawsIn(danish, printed)) parts.add(toEngineLemma(law));
  return { forms, lemmas, parts, unlisted };
}

/** What several words name together: amounts, dates, numbers with a letter, and the paragraphs of a list. */
function severalWords(text: string, cut: readonly Word[]): string[] {
  const lists = cut.filter((word) => word.text.startsWith("§§"));
  return [
    ...amountsIn(text, cut).flatMap(({ tokens }) => tokens),
    ...[...datesIn(text, cut), ...letteredNumbersIn(text, cut)].flatMap(
      ({ first, last, tokens }) => (first === last ? [] : tokens),
    ),
    ...lists.flatMap(({ text: opening, end }) =>
      furtherParagraphs(text, opening, end).map(({ name }) => toEngineForm(name)),
    ),
  ];
}

/** The lemmas of laws' short names, where a text has their full names or abbreviations. */
function lawsIn(danish: Danish, printed: readonly string[]): string[] {
  const contents = printed.filter((word) => !isFunctionWord(word));
  const laws = contents.flatMap((_, at) => {
    const short =
      danish.laws.fullName(contents, at)?.short ?? danish.laws.abbreviated(contents, at);
    return short ?? [];
  });
  return [...new Set(laws)].flatMap((short) => danish.analyse(short).lemmas.slice(0, 1));
}
