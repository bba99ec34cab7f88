/** Finds the words of a query in a text. */
import type { MatchHow } from "../../../contract/search-result.ts";
import { amountsIn } from "../../../danish/dates/amounts.ts";
import { letteredNumbersIn } from "../../../danish/dates/lettered-numbers.ts";
import { datesIn } from "../../../danish/dates/written-dates.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { heldIn, remembered, rememberedOfEach } from "../../../danish/lemmas/remembered.ts";
import { toEngineForm, toEngineLetters } from "../../../danish/letters/engine-text.ts";
import { type Word, words } from "../../../danish/letters/words.ts";
import { isWholeCaseNumber } from "../../../danish/numbers/case-number.ts";
import { furtherParagraphs, isParagraph } from "../../../danish/numbers/paragraphs.ts";
import { caseNumberTokens } from "../../../danish/searched/case-number-tokens.ts";
import { rememberedCut } from "../../../danish/text/cut-text.ts";
import { createMatcher } from "../../../danish/text/match.ts";
import { suspendedCompound } from "../../../danish/text/suspended.ts";
import type { How } from "../../../danish/text/ways.ts";
import { hasOneForm } from "../../../danish/text/word-tokens.ts";
import type { MarkTerm } from "../meaning/mark-terms.ts";
import type { Mark } from "./marks.ts";

/** The marks of a text, in order. */
export type Highlighter = (text: string) => Mark[];

/** How a word may stand in the text to be marked for each kind of term. */
const accepted: Record<MarkTerm["kind"], readonly How[]> = {
  word: ["form", "lemma", "head", "part"],
  unit: ["form", "lemma"],
  related: ["form", "lemma", "head"],
  "related-form": ["form"],
  part: ["form", "lemma", "head"],
  apart: ["form", "lemma", "head", "part"],
  phrase: ["form"],
  form: ["form"],
  prefix: [],
  amount: [],
};

/** What a mark tells where it is not how the word stands in the text. */
const told: Partial<Record<MarkTerm["kind"], MatchHow>> = {
  related: "related",
  "related-form": "related",
  apart: "related",
  part: "part",
};

/** How a mark answers its word, and whether only something else stands there for it. */
function tellOf({ kind }: MarkTerm, how: MatchHow): Pick<Mark, "how" | "instead"> {
  const instead = told[kind];
  return instead === undefined ? { how } : { how: instead, instead: true };
}

/** A number without a unit is written with a power of ten too, "2,5 mio." for 2.500.000, and the other way about. */
const isBareNumber = ({ term }: MarkTerm) => /^\d+$/u.test(toEngineForm(term));

const asAmount = (term: MarkTerm): MarkTerm[] => {
  const isNumber = term.kind === "form" && isBareNumber(term);
  if (isNumber) return [{ ...term, term: toEngineForm(term.term) }];
  return term.kind === "amount" ? [term] : [];
};

const asWord = (term: MarkTerm): MarkTerm[] => {
  if (term.kind === "amount") return isBareNumber(term) ? [{ ...term, kind: "form" }] : [];
  return term.kind === "prefix" ? [] : [term];
};

/** Marks by Danish inflection and compounds; phrases, and words taken as written, only as they are. */
export function createHighlighter(danish: Danish, terms: readonly MarkTerm[]): Highlighter {
  const amounts = terms.flatMap(asAmount);
  const whole = terms.flatMap(asWord);
  const match = createMatcher(
    danish,
    whole.map((term) => ({ ...term, quotation: term.kind === "phrase" || term.kind === "unit" })),
    rememberedCut(danish),
  );
  const prefixes = terms.filter(({ kind }) => kind === "prefix");
  const begun = prefixes.length === 0 ? noMarks : createBeginnings(danish, prefixes);
  const paragraphs = terms.filter(
    ({ kind, term }) => (kind === "word" || kind === "related-form") && isParagraph(term),
  );
  const numbers = terms.filter(({ tokens }) => tokens !== undefined);
  const isByMore = [prefixes, amounts, numbers].some(({ length }) => length > 0);
  const mayList = (text: string) => paragraphs.length > 0 && text.includes("§§");
  return (text) => {
    const marks = match(text)
      .filter(({ term, how }) => accepted[term.kind].includes(how))
      .map(({ start, end, term, how }) => ({
        start,
        end,
        word: term.word,
        ...tellOf(term, how),
      }));
    if (!isByMore && !mayList(text)) return marks;
    const printed = words(text);
    const others = [
      ...begun(printed),
      ...amountsOf(text, printed, amounts),
      ...paragraphsOf(text, printed, paragraphs),
      ...caseNumbersOf(printed, numbers),
    ];
    return [...marks, ...others].sort((a, b) => a.start - b.start);
  };
}

export type HighlighterOf = (terms: readonly MarkTerm[]) => Highlighter;

/**
 * Highlighters of one search: of the same terms the same one, which looks through each text once. A title stands in
 * several places, the decision among the sections, and what explains one hit explains others.
 */
export function createHighlighters(danish: Danish): HighlighterOf {
  const known = new Map<string, Highlighter>();
  return (terms) => {
    const key = JSON.stringify(terms);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = heldIn(new Map<string, Mark[]>(), createHighlighter(danish, terms));
    known.set(key, made);
    return made;
  };
}

type Beginnings = (printed: readonly Word[]) => Mark[];
const noMarks: Beginnings = () => [];

/** Words that begin as is typed, or a reading or part of which does: what the engine finds by a beginning. */
function createBeginnings(danish: Danish, terms: readonly MarkTerm[]): Beginnings {
  const typed = terms.map(({ term, word }) => ({ letters: toEngineLetters(term), word }));
  const namesOfWord = namesOf(danish);
  const begunBy = remembered(mostNamed, (printed) => {
    const names = namesOfWord(printed);
    const begun = typed.filter(({ letters }) => names.some((name) => name.startsWith(letters)));
    return begun.map(({ word }) => word);
  });
  return (printed) => {
    const texts = printed.map(({ text }) => text);
    return printed.flatMap(({ text, start, end }, at) => {
      const completed = suspendedCompound(danish, texts, at);
      const whole = begunBy(text);
      if (completed === null && whole.length === 0) return [];
      const all = new Set([...whole, ...(completed === null ? [] : begunBy(completed))]);
      return [...all].map((word) => ({ start, end, word, how: "prefix" as const }));
    });
  };
}

/** Texts repeat their words, each of which has many names, and who types searches anew at each letter. */
const mostNamed = 20_000;
const namesOf = rememberedOfEach(mostNamed, makeNames);

function makeNames(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return [toEngineLetters(word)];
  const { lemmas, parts, variants } = danish.analyse(word);
  return [word, ...lemmas, ...parts, ...variants, ...danish.broader(word)].map(toEngineLetters);
}

function amountsOf(text: string, printed: readonly Word[], terms: readonly MarkTerm[]): Mark[] {
  if (terms.length === 0) return [];
  const named = [amountsIn, datesIn, letteredNumbersIn].flatMap((read) => read(text, printed));
  return named.flatMap(({ first, last, tokens }) => {
    const [from, to] = [printed[first], printed[last]];
    const asked = terms.find(({ term }) => tokens.includes(term));
    if (asked === undefined || from === undefined || to === undefined) return [];
    return [{ start: from.start, end: to.end, word: asked.word, how: "form" as const }];
  });
}

/** What is found by a beginning, an end or without its marks is marked whole: "2018/12345" for "201812345". */
function caseNumbersOf(printed: readonly Word[], terms: readonly MarkTerm[]): Mark[] {
  if (terms.length === 0) return [];
  return printed.flatMap(({ text, start, end }) => {
    if (!isWholeCaseNumber(text)) return [];
    const { whole, others } = caseNumberTokens(text);
    const own = new Set([whole, ...others]);
    const asked = terms.find(({ tokens = [] }) => tokens.some((token) => own.has(token)));
    return asked === undefined ? [] : [{ start, end, word: asked.word, how: "part" as const }];
  });
}

/** "§ 33" in "§§ 30, 31 og 33". */
function paragraphsOf(text: string, printed: readonly Word[], terms: readonly MarkTerm[]): Mark[] {
  if (terms.length === 0) return [];
  const lists = printed.filter((word) => word.text.startsWith("§§"));
  const listed = lists.flatMap((word) => furtherParagraphs(text, word.text, word.end));
  return listed.flatMap(({ name, start, end }) => {
    const asked = terms.find(({ term }) => toEngineForm(term) === toEngineForm(name));
    return asked === undefined ? [] : [{ start, end, word: asked.word, ...tellOf(asked, "form") }];
  });
}
