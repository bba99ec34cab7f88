/** Finds the words of a query in a text. */

import { amountsIn } from "../../../danish/dates/amounts.ts";
import { datesIn } from "../../../danish/dates/written-dates.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { toEngineLetters } from "../../../danish/letters/engine-text.ts";
import { words } from "../../../danish/letters/words.ts";
import { hasOneForm } from "../../../danish/text/analyse-text.ts";
import { createMatcher, type How } from "../../../danish/text/match.ts";
import type { MarkTerm } from "../meaning/mark-terms.ts";
import type { Mark } from "./marks.ts";

/** The marks of a text, in order. */
export type Highlighter = (text: string) => Mark[];

/** How a word may stand in the text to be marked for each kind of term. */
const accepted: Record<MarkTerm["kind"], readonly How[]> = {
  word: ["form", "lemma", "head", "part"],
  unit: ["form", "lemma"],
  related: ["form", "lemma", "head"],
  phrase: ["form"],
  form: ["form"],
  prefix: [],
  amount: [],
};

/** What is found otherwise than by words. */
const wordless: ReadonlySet<MarkTerm["kind"]> = new Set(["prefix", "amount"]);

/** Marks by Danish inflection and compounds; phrases, and words taken as written, only as they are. */
export function createHighlighter(danish: Danish, terms: readonly MarkTerm[]): Highlighter {
  const whole = terms.filter(({ kind }) => !wordless.has(kind));
  const match = createMatcher(
    danish,
    whole.map((term) => ({ ...term, quotation: term.kind === "phrase" || term.kind === "unit" })),
  );
  const prefixes = terms.filter(({ kind }) => kind === "prefix");
  const begun = prefixes.length === 0 ? () => [] : createBeginnings(danish, prefixes);
  const amounts = terms.filter(({ kind }) => kind === "amount");
  return (text) => {
    const marks = match(text)
      .filter(({ term, how }) => accepted[term.kind].includes(how))
      .map(({ start, end, term, how }) => ({
        start,
        end,
        word: term.word,
        how: term.kind === "related" ? ("related" as const) : how,
      }));
    const others = [...begun(text), ...amountsOf(text, amounts)];
    return [...marks, ...others].sort((a, b) => a.start - b.start);
  };
}

/** Words that begin as is typed, or a reading or part of which does: what the engine finds by a beginning. */
function createBeginnings(danish: Danish, terms: readonly MarkTerm[]): Highlighter {
  const typed = terms.map(({ term, word }) => ({ letters: toEngineLetters(term), word }));
  const known = new Map<string, readonly string[]>();
  /** Texts repeat their words, and each has many names. */
  const begunBy = (printed: string): readonly string[] => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const names = namesOf(danish, printed);
    const begun = typed.filter(({ letters }) => names.some((name) => name.startsWith(letters)));
    const made = begun.map(({ word }) => word);
    known.set(printed, made);
    return made;
  };
  return (text) =>
    words(text).flatMap(({ text: printed, start, end }) =>
      begunBy(printed).map((word) => ({ start, end, word, how: "prefix" as const })),
    );
}

function namesOf(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return [toEngineLetters(word)];
  const { lemmas, parts, variants } = danish.analyse(word);
  return [word, ...lemmas, ...parts, ...variants, ...danish.broader(word)].map(toEngineLetters);
}

function amountsOf(text: string, terms: readonly MarkTerm[]): Mark[] {
  if (terms.length === 0) return [];
  const printed = words(text);
  return [...amountsIn(text, printed), ...datesIn(text, printed)].flatMap(
    ({ first, last, tokens }) => {
      const [from, to] = [printed[first], printed[last]];
      const asked = terms.find(({ term }) => tokens.includes(term));
      if (asked === undefined || from === undefined || to === undefined) return [];
      return [{ start: from.start, end: to.end, word: asked.word, how: "form" as const }];
    },
  );
}
