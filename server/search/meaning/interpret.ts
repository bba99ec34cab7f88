/** What is made of a query's words: readings, restored letters, corrected spelling, related words. */
import type { Widened } from "../../../contract/search-result.ts";
import { wordTokens } from "../../../danish/analyse-text.ts";
import { toEngineForm, toEngineLetters } from "../../../danish/engine-text.ts";
import { plainWord } from "../../../danish/plain-word.ts";
import { contentWords, wordsOf } from "../language/content-words.ts";
import type { NumberTerm } from "../language/number-term.ts";
import type { Term } from "../language/query-language.ts";
import type { PlanInput, PlannedWord } from "../query/plan.ts";
import type { Languages } from "./languages.ts";
import { type MarkTerm, relatedMarks, toMarks } from "./mark-terms.ts";
import { lawMarks, withLaws } from "./named-laws.ts";
import { plannedForm, plannedNumber, plannedWord } from "./planned-word.ts";
import { asTyped, understand, unwidened } from "./understand.ts";
import { compoundsOf, themesOf } from "./widening.ts";
import { withRelated } from "./with-related.ts";

/** The terms as they are parsed; `unwidened` are the words, as typed, that nothing else is to stand for. */
export type TermsToInterpret = {
  terms: readonly Term[];
  open: boolean;
  unwidened: readonly string[];
};

/** `themes` are related words and themes, `compounds` the parts of compounds: told only where they count. */
export type Interpretation = {
  input: PlanInput;
  widened: Widened[];
  themes: Widened[];
  compounds: Widened[];
  marks: MarkTerm[];
};

/** Takes the words as they are written. */
export function interpretExactly({ terms }: Pick<TermsToInterpret, "terms">): Interpretation {
  const understood = contentWords(terms).map((text) => ({
    ...asTyped(text),
    kind: "form" as const,
  }));
  const written = wantedNumbers(terms).map((number) => plannedNumber(number, [number.written]));
  const planned = [...understood.map(({ text }) => plannedForm(text)), ...written];
  const input = toInput(terms, planned, null, (word) => [toEngineForm(word)]);
  return { input, widened: [], themes: [], compounds: [], marks: toMarks(terms, understood, []) };
}

/** Understands the words as Danish; asks the vocabulary only about words that no dictionary has. */
export async function interpret(
  asked: TermsToInterpret,
  languages: Languages,
): Promise<Interpretation> {
  const { danish, thesaurus } = languages;
  const { terms } = asked;
  const understood = await understandAll(asked, languages);
  const whole = withRelated(
    understood.filter(({ kind }) => kind === "word"),
    thesaurus,
  );
  const numbers = wantedNumbers(terms).map((one) => plannedNumber(one, one.alternatives));
  const named = withLaws(
    whole.map((word) => plannedWord(word, danish)),
    danish,
  );
  const planned = [...named, ...numbers];
  const prefix = understood.find(({ kind }) => kind === "prefix")?.as ?? null;
  return {
    input: toInput(terms, planned, prefix, (word) => wordTokens(danish, word)),
    widened: understood.flatMap(({ widened }) => widened),
    themes: themesOf(whole, danish),
    compounds: compoundsOf(whole, danish),
    marks: toMarks(terms, understood, [...relatedMarks(whole), ...lawMarks(whole, danish)]),
  };
}

function understandAll({ terms, open, unwidened: kept }: TermsToInterpret, languages: Languages) {
  const contents = contentWords(terms);
  const keeps = new Set(kept.map(plainWord));
  return Promise.all(
    contents.map((text, at) => {
      const law = languages.danish.laws.abbreviated(contents, at);
      if (law !== null) return { ...unwidened(text), as: law };
      if (keeps.has(plainWord(text))) return unwidened(text);
      return understand(text, open && at === contents.length - 1, languages);
    }),
  );
}

function wantedNumbers(terms: readonly Term[]): NumberTerm[] {
  return terms.flatMap((term) => (term.kind === "number" && !term.negated ? [term] : []));
}

/** A number typed in several words is excluded where it stands as one. */
function excludedNumbers(terms: readonly Term[]): string[] {
  const excluded = terms.flatMap((term) => (term.kind === "number" && term.negated ? [term] : []));
  return excluded.flatMap(({ alternatives }) =>
    alternatives.flatMap((tokens) => (tokens.length === 1 ? tokens : [])),
  );
}

/** `tokensOf` gives every token under which an excluded word may stand. */
function toInput(
  terms: readonly Term[],
  planned: PlannedWord[],
  prefix: string | null,
  tokensOf: (word: string) => string[],
): PlanInput {
  const negated = terms.filter((term) => term.negated);
  const excluded = negated.flatMap((term) => (term.kind === "word" ? [term.text] : []));
  return {
    words: planned,
    phrases: phraseTokens(terms.filter((term) => !term.negated)),
    excluded: [...excluded.flatMap(wordsOf).flatMap(tokensOf), ...excludedNumbers(terms)],
    excludedPhrases: phraseTokens(negated),
    prefix: prefix === null ? null : toEngineLetters(prefix),
  };
}

function phraseTokens(terms: readonly Term[]): string[][] {
  return terms.flatMap((term) =>
    term.kind === "phrase" ? [wordsOf(term.text).map(toEngineForm)] : [],
  );
}
