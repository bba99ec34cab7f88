/** A text as what is searched of it. */
import { amountsIn } from "../dates/amounts.ts";
import { letteredNumbersIn } from "../dates/lettered-numbers.ts";
import { datesIn } from "../dates/written-dates.ts";
import type { Danish } from "../lemmas/danish.ts";
import { toEngineForm, toEngineLemma } from "../letters/engine-text.ts";
import { isFunctionWord } from "../letters/function-words.ts";
import { furtherParagraphs } from "../numbers/paragraphs.ts";
import { type ReadText, type ReadWord, readTextOf } from "./read-text.ts";
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

/** Linear in the text; never throws. */
export function analyseText(danish: Danish, text: string): AnalysedText {
  const read = readTextOf(danish)(text);
  const forms: string[] = [];
  const lemmas: string[] = [];
  const parts = new Set<string>();
  const unlisted = new Set<string>();
  const printed = once(() => read.words.map((word) => word.text));
  let mayNameLaw = false;
  const seen = new Set<ReadWord>();
  read.ways.forEach((tokens, at) => {
    forms.push(tokens.form);
    if (tokens.lemma !== null) lemmas.push(tokens.lemma);
    if (!seen.has(tokens)) {
      seen.add(tokens);
      if (tokens.unlisted !== null) unlisted.add(tokens.unlisted);
      for (const other of tokens.others) parts.add(other);
      mayNameLaw ||= tokens.mayNameLaw;
    }
    const whole = tokens.isSuspended ? suspendedCompound(danish, printed(), at) : null;
    if (whole !== null) parts.add(toEngineLemma(whole));
  });
  for (const token of severalWords(text, read)) parts.add(token);
  if (mayNameLaw) for (const law of lawsIn(danish, printed())) parts.add(toEngineLemma(law));
  return { forms, lemmas, parts, unlisted };
}

/** The same as `make`, which is asked when it is needed, and not again. */
function once<T extends {}>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** What several words name together: amounts, dates, numbers with a letter, and the paragraphs of a list. */
function severalWords(text: string, { words, ways }: ReadText): string[] {
  const places = ways.flatMap(({ mayBegin }, at) => (mayBegin ? [at] : []));
  const lists = text.includes("§§") ? words.filter((word) => word.text.startsWith("§§")) : [];
  return [
    ...amountsIn(text, words, places).flatMap(({ tokens }) => tokens),
    ...[...datesIn(text, words, places), ...letteredNumbersIn(text, words, places)].flatMap(
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
