/** The terms of a query as the plan takes them: its words as they are understood, phrases, and what is left out. Pure. */
import { toEngineForm, toEngineLetters } from "../../../danish/letters/engine-text.ts";
import { wordsOf } from "../language/content-words.ts";
import type { NumberTerm } from "../language/number-term.ts";
import type { Term } from "../language/query-language.ts";
import type { PlanInput, PlannedWord } from "../query/plan-input.ts";
import { runsOf } from "./names/asked-words.ts";

export const noBeginning = { prefix: null, beginning: null };

/** `tokensOf` gives every token under which an excluded word may stand. */
export function toInput(
  terms: readonly Term[],
  planned: PlannedWord[],
  ends: { readonly prefix: string | null; readonly beginning: string | null },
  tokensOf: (word: string) => string[],
): PlanInput {
  const negated = terms.filter((term) => term.negated);
  const excluded = negated.flatMap((term) => (term.kind === "word" ? [term.text] : []));
  return {
    words: planned,
    phrases: phraseTokens(terms.filter((term) => !term.negated)),
    excluded: [...excluded.flatMap(wordsOf).flatMap(tokensOf), ...excludedNumbers(terms)],
    excludedPhrases: phraseTokens(negated),
    neighbours: neighboursIn(terms),
    prefix: lettersOf(ends.prefix),
    beginning: lettersOf(ends.beginning),
  };
}

/** Those that hits must have, not those that are left out. */
export function wantedNumbers(terms: readonly Term[]): NumberTerm[] {
  return terms.flatMap((term) => (term.kind === "number" && !term.negated ? [term] : []));
}

/** A number typed in several words is excluded where it stands as one. */
function excludedNumbers(terms: readonly Term[]): string[] {
  const excluded = terms.flatMap((term) => (term.kind === "number" && term.negated ? [term] : []));
  return excluded.flatMap(({ alternatives }) =>
    alternatives.flatMap((tokens) => (tokens.length === 1 ? tokens : [])),
  );
}

/** Longer runs of words are no name of a thing, and nobody writes them twice alike. */
const mostNeighbours = 6;

function neighboursIn(terms: readonly Term[]): string[][] {
  return runsOf(terms)
    .filter(({ length }) => length > 1 && length <= mostNeighbours)
    .map(formsOf)
    .filter(({ length }) => length > 1);
}

/** Words of which the engine's letters leave nothing fall away. */
function formsOf(texts: readonly string[]): string[] {
  return texts.map(toEngineForm).filter((form) => form !== "");
}

function lettersOf(word: string | null): string | null {
  const letters = word === null ? "" : toEngineLetters(word);
  return letters === "" ? null : letters;
}

function phraseTokens(terms: readonly Term[]): string[][] {
  return terms.flatMap((term) => (term.kind === "phrase" ? [formsOf(wordsOf(term.text))] : []));
}
