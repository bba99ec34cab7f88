/** Finds terms in a text as Danish words, on the text's own offsets. */

import type { Danish } from "../lemmas/danish.ts";
import { remembered, rememberedOfEach } from "../lemmas/remembered.ts";
import { type CutText, createCut } from "./cut-text.ts";
import { suspendedCompound, suspensionReach } from "./suspended.ts";
import {
  formKey,
  type How,
  keyNumber,
  keyNumbers,
  suspendedNumber,
  type Ways,
  type WordWays,
} from "./ways.ts";

/** `start` and `end` are UTF-16 offsets of whole words; of a phrase, from its first word to its last. */
export type Match<T> = {
  readonly start: number;
  readonly end: number;
  readonly term: T;
  readonly how: How;
};

/** `printed` are the text's words, where they have been cut already. */
type Matcher<T> = (text: string) => Match<T>[];

/** What is looked for; a phrase ends with its sentence, unless it is a `quotation`. */
type MatchedTerm = { readonly term: string; readonly quotation?: boolean };

/** One word of a term: as the engine has it printed, and every lemma that counts as the same word. */
type Wanted = { readonly form: string; readonly keys: ReadonlySet<string> };
type Entry<T> = { readonly term: T; readonly wanted: readonly Wanted[] };
type Answer<T> = { readonly entry: Entry<T>; readonly how: How };

/**
 * A matcher of words and phrases. A word matches inflected and as a part of a compound (see `How`, so that
 * the caller may choose), never inside another word; in a phrase each word must follow the other, inflected at most. Terms without a
 * letter or digit match nothing. One pass over the text, whatever the number of terms; matches in order of
 * their start, and may overlap.
 */
export function createMatcher<T extends MatchedTerm>(
  danish: Danish,
  terms: readonly T[],
  cut = createCut(danish),
): Matcher<T> {
  const index = indexByKey(terms.map((term) => toEntry(danish, term)));
  const mayAnswer = answering(index);
  const answersOf = remembered<readonly Answer<T>[], WordWays>(mostAnswered, ({ ways }) =>
    bestAnswers(index, ways),
  );
  return (text) => {
    const printed = cut(text);
    const matches: Match<T>[] = [];
    for (const at of mayAnswer(printed)) {
      const word = printed.ways[at];
      if (word === undefined) continue;
      const whole = answersOf(word);
      const answers = word.isSuspended
        ? [...whole, ...suspendedAnswers(danish, index, text, printed, at)]
        : whole;
      for (const { entry, how: first } of answers) {
        const how = followPhrase(text, printed, at, entry, first);
        if (how === undefined) continue;
        const [start, end] = spanOf(printed, at, at + entry.wanted.length - 1);
        matches.push({ start, end, term: entry.term, how });
      }
    }
    return matches;
  };
}

/** Words whose answers are remembered: those of a page of hits, or of many items. */
const mostAnswered = 20_000;

/** From one word to another. */
function spanOf({ starts, ends }: CutText, first: number, last: number): [number, number] {
  return [starts[first] ?? 0, ends[last] ?? 0];
}

function toEntry<T extends MatchedTerm>(danish: Danish, term: T): Entry<T> {
  return { term, wanted: wantedOf(danish)(term.term) };
}

/** Themes and what is related to words are looked for again and again. */
const mostTerms = 10_000;

const wantedOf = rememberedOfEach<Danish, readonly Wanted[]>(mostTerms, (danish, term) =>
  createCut(danish)(term).ways.map(({ form, lemmas }) => ({ form, keys: new Set(lemmas) })),
);

function indexByKey<T>(entries: Entry<T>[]): Map<string, Entry<T>[]> {
  const index = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const [first] = entry.wanted;
    if (first === undefined || first.form === "") continue;
    for (const key of [formKey(first.form), ...first.keys]) {
      const others = index.get(key);
      if (others) others.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

/** "form" or "lemma" when the word is the one wanted, whatever its inflection. */
function sameWord(wanted: Wanted, { form, lemmas }: WordWays): "form" | "lemma" | undefined {
  if (form === wanted.form) return "form";
  return lemmas.some((lemma) => wanted.keys.has(lemma)) ? "lemma" : undefined;
}

const none: readonly never[] = [];

/**
 * The places of a text's words that may answer, in order: seldom wrongly yes. Most words answer nothing, and each of a text is
 * asked; their numbers lie in a row, where looking into each word by itself took three times as long.
 */
function answering<T>(index: Map<string, Entry<T>[]>): (printed: CutText) => number[] {
  const asked = new Uint8Array(keyNumbers);
  asked[suspendedNumber] = 1;
  for (const key of index.keys()) asked[keyNumber(key)] = 1;
  return ({ numbers, firsts }) => {
    const places: number[] = [];
    let at = 0;
    for (let nth = 0; nth < numbers.length; nth += 1) {
      if (asked[numbers[nth] ?? 0] !== 1) continue;
      while ((firsts[at + 1] ?? 0) <= nth) at += 1;
      if (places.at(-1) !== at) places.push(at);
    }
    return places;
  };
}

/** The terms that a word may begin, each by its best way; phrases only by the word itself. */
function bestAnswers<T>(index: Map<string, Entry<T>[]>, ways: Ways): readonly Answer<T>[] {
  const best = new Map<Entry<T>, How>();
  for (const [how, keys] of ways) {
    for (const entry of keys.flatMap((key) => index.get(key) ?? [])) {
      const isPart = how === "head" || how === "part";
      if (!best.has(entry) && !(isPart && entry.wanted.length > 1)) best.set(entry, how);
    }
  }
  return [...best].map(([entry, how]) => ({ entry, how }));
}

/** "børneudvalg" for the "Børne-" of "Børne- og Ungeudvalget". */
function suspendedAnswers<T>(
  danish: Danish,
  index: Map<string, Entry<T>[]>,
  text: string,
  { starts, ends }: CutText,
  at: number,
): readonly Answer<T>[] {
  const near = [...starts.subarray(at, at + suspensionReach)].map((start, step) =>
    text.slice(start, ends[at + step]),
  );
  const whole = suspendedCompound(danish, near, 0);
  return whole === null ? none : bestAnswers(index, [["lemma", danish.analyse(whole).lemmas]]);
}

/** Whether a sentence ends between a word and the next. */
function isBroken(text: string, { starts, ends }: CutText, before: number): boolean {
  return /[.!?;:]|\n\s*\n/u.test(text.slice(ends[before], starts[before + 1]));
}

/** How the words from `at` on answer the rest of a phrase whose first they answer; undefined when they do not. */
function followPhrase<T extends MatchedTerm>(
  text: string,
  printed: CutText,
  at: number,
  { term, wanted }: Entry<T>,
  first: How,
): How | undefined {
  let worst = first;
  for (let step = 1; step < wanted.length; step++) {
    const [word, asked] = [printed.ways[at + step], wanted[step]];
    if (!word || !asked) return undefined;
    if (!term.quotation && isBroken(text, printed, at + step - 1)) return undefined;
    const same = sameWord(asked, word);
    if (same === undefined) return undefined;
    if (same === "lemma") worst = "lemma";
  }
  return worst;
}
