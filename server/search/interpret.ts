/** What is made of a query's words: readings, restored letters, corrected spelling, related words. */
import type { Widened } from "../../contract/search-result.ts";
import { wordTokens } from "../../danish/analyse-text.ts";
import type { Danish } from "../../danish/danish.ts";
import { toEngineForm, toEngineLemma, toEngineLetters } from "../../danish/engine-text.ts";
import { isFunctionWord } from "../../danish/function-words.ts";
import { words } from "../../danish/words.ts";
import { type MarkTerm, relatedMarks, toMarks } from "./mark-terms.ts";
import type { PlanInput, PlannedWord, Reading } from "./plan.ts";
import type { Term } from "./query-language.ts";
import type { Related, Thesaurus } from "./thesaurus.ts";
import { asTyped, type Understood, understand } from "./understand.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { compoundsOf, themesOf } from "./widening.ts";

export type Languages = { danish: Danish; thesaurus: Thesaurus; vocabulary: Vocabulary };

/** `themes` are related words and themes, `compounds` the parts of compounds: told only where they count. */
export type Interpretation = {
  input: PlanInput;
  widened: Widened[];
  themes: Widened[];
  compounds: Widened[];
  marks: MarkTerm[];
};

/** Takes the words as they are written. */
export function interpretExactly(terms: readonly Term[]): Interpretation {
  const understood = contentWords(terms).map((text) => ({
    ...asTyped(text),
    kind: "form" as const,
  }));
  const planned = understood.map(({ text }) => plannedForm(text));
  const input = toInput(terms, planned, null, (word) => [toEngineForm(word)]);
  return { input, widened: [], themes: [], compounds: [], marks: toMarks(terms, understood, []) };
}

/** Understands the words as Danish; asks the vocabulary only about words that no dictionary has. */
export async function interpret(
  terms: readonly Term[],
  open: boolean,
  languages: Languages,
): Promise<Interpretation> {
  const contents = contentWords(terms);
  const understood = await Promise.all(
    contents.map((text, at) => understand(text, open && at === contents.length - 1, languages)),
  );
  const whole = understood.filter(({ kind }) => kind === "word");
  const planned = plan(whole, languages);
  const prefix = understood.find(({ kind }) => kind === "prefix")?.as ?? null;
  return {
    input: toInput(terms, planned, prefix, (word) => wordTokens(languages.danish, word)),
    widened: understood.flatMap(({ widened }) => widened),
    themes: themesOf(whole, languages.thesaurus),
    compounds: compoundsOf(whole, languages.danish),
    marks: toMarks(terms, understood, relatedMarks(whole, languages.thesaurus)),
  };
}

/** The words that must match: function words only where there is nothing else. */
function contentWords(terms: readonly Term[]): string[] {
  const all = terms.flatMap((term) =>
    term.kind === "word" && !term.negated ? words(term.text).map(({ text }) => text) : [],
  );
  const content = all.filter((word) => !isFunctionWord(word));
  const others = terms.some((term) => term.kind !== "word" && !term.negated);
  return content.length > 0 || others ? content : all;
}

function plan(understood: readonly Understood[], languages: Languages): PlannedWord[] {
  const typed = understood.map(({ as }) => as);
  return understood.map(({ text, as }, at) => ({
    text,
    readings: readings(languages.danish, as),
    parts: languages.danish.analyse(as).parts.map(toEngineLemma),
    related: languages.thesaurus.related(typed, at).map(toReading(languages)),
  }));
}

function readings(danish: Danish, word: string): Reading[] {
  return wordTokens(danish, word).map((token, at) => ({
    tokens: [token],
    weight: 1 - 0.1 * Math.min(at, 5),
    span: 1,
  }));
}

function toReading({ danish }: Languages): (related: Related) => Reading {
  return (related) => {
    const { span } = related;
    if (related.kind === "topic")
      return { tokens: [], weight: 0.4, span, topics: [related.topic.id] };
    const content = words(related.term).filter(({ text }) => !isFunctionWord(text));
    const tokens = content.flatMap(({ text }) => wordTokens(danish, text).slice(0, 1));
    return { tokens, weight: 0.6, span };
  };
}

function plannedForm(text: string): PlannedWord {
  const reading = { tokens: [toEngineForm(text)], weight: 1, span: 1 };
  return { text, readings: [reading], parts: [], related: [] };
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
    excluded: excluded.flatMap((text) => words(text).flatMap((word) => tokensOf(word.text))),
    excludedPhrases: phraseTokens(negated),
    prefix: prefix === null ? null : toEngineLetters(prefix),
  };
}

function phraseTokens(terms: readonly Term[]): string[][] {
  return terms
    .flatMap((term) => (term.kind === "phrase" ? [words(term.text)] : []))
    .map((found) => found.map(({ text }) => toEngineForm(text)));
}
