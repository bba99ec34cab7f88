/** What is made of a query's words: readings, restored letters, corrected spelling, related words. */
import type { Recognised, Widened } from "../../../contract/search-result.ts";
import { toEngineForm, toEngineLetters } from "../../../danish/letters/engine-text.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { wordTokens } from "../../../danish/text/analyse-text.ts";
import { isSuspended, suspendedCompound } from "../../../danish/text/suspended.ts";
import { contentWords, wordsOf } from "../language/content-words.ts";
import type { NumberTerm } from "../language/number-term.ts";
import type { Term } from "../language/query-language.ts";
import type { PlanInput, PlannedWord } from "../query/plan-input.ts";
import type { Languages } from "./languages.ts";
import { type MarkTerm, nearMarks, relatedMarks, toMarks } from "./mark-terms.ts";
import { lawMarks, withLaws } from "./named-laws.ts";
import type { AskedWord } from "./names/asked-word.ts";
import { askedWords, runsOf } from "./names/asked-words.ts";
import { plannedForm, plannedNumber, plannedWord } from "./planned-word.ts";
import { noStandIns, type StandIns, standInsOf } from "./stand-ins.ts";
import { asTyped, mayBegin, type Understood, understand, unwidened } from "./understand.ts";
import { compoundsOf, themesOf } from "./widening.ts";
import { withRelated } from "./with-related.ts";

/**
 * The terms as they are parsed; `unwidened` are the words, as typed, that nothing else is to stand for. The last
 * word is `open` while nothing follows it, and a beginning too while one is `typing`.
 */
type TermsToInterpret = {
  readonly terms: readonly Term[];
  readonly kind: "question" | "words";
  readonly open: boolean;
  readonly typing: boolean;
  readonly unwidened: readonly string[];
  readonly lastWord?: LastWord;
};

/** A last word of the dictionary may be taken as it is, or the archive be asked whether it is a beginning there. */
export type LastWord = "asked" | "taken";

/**
 * `themes` are related words and themes, `compounds` the parts of compounds: told only where they count; `rare`
 * the words as typed that may be misspelt, though the archive has them; `unasked`: the last word was taken as it
 * is, and may be a beginning where nothing is found; `nearMarks` are for hits that lack words alone.
 */
export type Interpretation = {
  readonly input: PlanInput;
  readonly widened: readonly Widened[];
  readonly themes: readonly Widened[];
  readonly compounds: readonly Widened[];
  readonly understood: readonly Recognised[];
  readonly rare: readonly string[];
  readonly unasked: boolean;
  readonly marks: readonly MarkTerm[];
  readonly nearMarks: readonly MarkTerm[];
  readonly standIns: StandIns;
};

/** Takes the words as they are written. */
export function interpretExactly({ terms }: Pick<TermsToInterpret, "terms">): Interpretation {
  const understood = contentWords(terms).map((text) => ({
    ...asTyped(text),
    kind: "form" as const,
  }));
  const written = wantedNumbers(terms).map((number) => plannedNumber(number, [number.written]));
  const planned = [...written, ...understood.map(({ text }) => plannedForm(text))];
  const input = toInput(terms, planned, noBeginning, (word) => [toEngineForm(word)]);
  const marks = toMarks(terms, understood, []);
  const nothing = {
    widened: [],
    themes: [],
    compounds: [],
    understood: [],
    rare: [],
    nearMarks: [],
    standIns: noStandIns,
  };
  return { input, ...nothing, unasked: false, marks };
}

/** Understands the words as Danish; asks the vocabulary only about words that no dictionary has. */
export async function interpret(
  asked: TermsToInterpret,
  languages: Languages,
): Promise<Interpretation> {
  const { danish, thesaurus } = languages;
  const { terms, typing, open } = asked;
  const { words, understood } = askedWords(terms, asked.kind, await languages.names());
  const opening = typing && open ? leftOutAtEnd(terms, words) : null;
  const known = await understandAll(words, asked, languages);
  const taken =
    opening === null || asked.lastWord === "taken"
      ? known
      : [...known, { ...asTyped(opening), kind: "prefix" as const }];
  const whole = withRelated(
    taken.filter(({ kind }) => kind === "word"),
    thesaurus,
  );
  const texts = whole.map(({ as }) => as);
  const named = withLaws(
    whole.map((word, at) => plannedWord(word, suspendedCompound(danish, texts, at), danish)),
    danish,
  );
  const numbers = wantedNumbers(terms).map((one) => plannedNumber(one, one.alternatives));
  const planned = [...numbers, ...named];
  const prefix = taken.find(({ kind }) => kind === "prefix")?.as ?? null;
  const last = taken.at(-1);
  const isBeginning = typing && open && last?.kind === "word" && last.unit === null;
  const beginning = isBeginning ? last.text : null;
  return {
    input: toInput(terms, planned, { prefix, beginning }, (word) => wordTokens(danish, word)),
    widened: taken.flatMap(({ widened }) => widened),
    themes: themesOf(whole, danish),
    compounds: compoundsOf(whole, danish),
    understood,
    rare: taken.flatMap(({ text, rare }) => (rare ? [text] : [])),
    unasked:
      asked.lastWord === "taken" &&
      (opening !== null || (open && last !== undefined && mayBegin(last.text, danish))),
    marks: toMarks(terms, beginning === null ? taken : withBeginning(taken), [
      ...relatedMarks(whole),
      ...lawMarks(whole, danish),
    ]),
    nearMarks: nearMarks(whole, danish),
    standIns: standInsOf(whole),
  };
}

/** The last word as it is typed, where it is none that is asked for: the "ud" of "smidt ud" may become a word that is. */
function leftOutAtEnd(terms: readonly Term[], words: readonly AskedWord[]): string | null {
  const term = terms.at(-1);
  const typed = term?.kind === "word" && !term.negated ? wordsOf(term.text).at(-1) : undefined;
  const last = words.at(-1)?.text ?? "";
  return typed === undefined || last.endsWith(typed) ? null : typed;
}

/** The last word is marked as a beginning too. */
function withBeginning(taken: readonly Understood[]): Understood[] {
  return [...taken, ...taken.slice(-1).map((word) => ({ ...word, kind: "prefix" as const }))];
}

/** So many unknown words are looked up: a longer list of them is no misspelling. */
const mostUnknown = 8;

function understandAll(
  words: readonly AskedWord[],
  { open, typing, unwidened: kept, lastWord = "asked" }: TermsToInterpret,
  languages: Languages,
): Promise<Understood[]> {
  const keeps = new Set(kept.map(plainWord));
  const unknown = words.filter(({ text }) => !languages.danish.isListed(text.toLowerCase()));
  const texts = words.map(({ text }) => text);
  const lookedUp = new Set(unknown.slice(0, mostUnknown));
  return Promise.all(
    words.map((word, at) => {
      const { text, unit, known } = word;
      if (unit !== null) return { ...unwidened(text), as: unit.mark, unit };
      const law = languages.danish.laws.abbreviated(texts, at);
      if (law !== null) return { ...unwidened(text), as: law };
      if (keeps.has(plainWord(text))) return unwidened(text);
      // "ind-" of "ind- og udskrivning" is no misspelling of inde.
      if (isSuspended(text)) return asTyped(text);
      const isLast = open && at === words.length - 1;
      if (known || (unknown.includes(word) && !lookedUp.has(word) && !isLast)) return asTyped(text);
      const isTaken = lastWord === "taken" && mayBegin(text, languages.danish);
      const progress = isLast && !isTaken ? (typing ? "typing" : "last") : "whole";
      return understand(text, progress, languages);
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

const noBeginning = { prefix: null, beginning: null };

/** `tokensOf` gives every token under which an excluded word may stand. */
function toInput(
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
