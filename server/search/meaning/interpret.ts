/** What is made of a query's words: readings, restored letters, corrected spelling, related words. */
import type { Recognised, Widened } from "../../../contract/understood-query.ts";
import { toEngineForm } from "../../../danish/letters/engine-text.ts";
import { otherWriting } from "../../../danish/numbers/number-words.ts";
import { suspendedCompound } from "../../../danish/text/suspended.ts";
import { wordTokens } from "../../../danish/text/word-tokens.ts";
import { contentWords, wordsOf } from "../language/content-words.ts";
import type { Term } from "../language/query-language.ts";
import { namedMeetings } from "../query/named-meetings.ts";
import type { PlanInput } from "../query/plan-input.ts";
import type { Languages } from "./languages.ts";
import { type MarkTerm, nearMarks, relatedMarks, toMarks } from "./mark-terms.ts";
import { lawMarks, withLaws } from "./named-laws.ts";
import type { AskedWord } from "./names/asked-word.ts";
import { askedWords } from "./names/asked-words.ts";
import { plannedForm, plannedNumber, plannedWord } from "./planned-word.ts";
import { noStandIns, type StandIns, standInsOf } from "./stand-ins.ts";
import { noBeginning, toInput, wantedNumbers } from "./terms-to-input.ts";
import { asTyped, mayBegin, type Understood } from "./understand.ts";
import { understandAll, type WordsToUnderstand } from "./understand-all.ts";
import { compoundsOf, themesOf } from "./widening.ts";
import { withRelated } from "./with-related.ts";

/** The terms as they are parsed. */
type TermsToInterpret = WordsToUnderstand & {
  readonly terms: readonly Term[];
  readonly kind: "question" | "words";
};

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
    whole.map((word, at) =>
      plannedWord(word, suspendedCompound(danish, texts, at), danish, otherWriting(texts, at)),
    ),
    danish,
  );
  const numbers = wantedNumbers(terms).map((one) => plannedNumber(one, one.alternatives));
  const planned = [...numbers, ...named];
  const prefix = taken.find(({ kind }) => kind === "prefix")?.as ?? null;
  const last = taken.at(-1);
  const isBeginning = typing && open && last?.kind === "word" && last.unit === null;
  const beginning = isBeginning ? last.text : null;
  return {
    input: {
      ...toInput(terms, planned, { prefix, beginning }, (word) => wordTokens(danish, word)),
      meetings: namedMeetings(understood, planned.length === understood.length && prefix === null),
    },
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
