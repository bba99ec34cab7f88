/** Finds terms in a text as Danish words, on the text's own offsets. */

import type { Danish } from "../lemmas/danish.ts";
import { remembered } from "../lemmas/remembered.ts";
import { toEngineForm } from "../letters/engine-text.ts";
import { type Word, words } from "../letters/words.ts";
import { hasOneForm } from "./analyse-text.ts";
import { isSuspended, suspendedCompound, suspensionReach } from "./suspended.ts";
import { formKey, type How, mostWords, type Ways, waysOf } from "./ways.ts";

/** `start` and `end` are UTF-16 offsets of whole words; of a phrase, from its first word to its last. */
export type Match<T> = {
  readonly start: number;
  readonly end: number;
  readonly term: T;
  readonly how: How;
};

/** `printed` are the text's words, where they have been cut already. */
type Matcher<T> = (text: string, printed?: readonly Word[]) => Match<T>[];

/** What is looked for; a phrase ends with its sentence, unless it is a `quotation`. */
type MatchedTerm = { readonly term: string; readonly quotation?: boolean };

/** One word of a term: as the engine has it printed, and every lemma that counts as the same word. */
type Wanted = { readonly form: string; readonly keys: Set<string> };
type Entry<T> = { readonly term: T; readonly wanted: readonly Wanted[] };
type Answer<T> = { readonly entry: Entry<T>; readonly how: How };

/** What a word of a text is compared by; remembered, since texts repeat themselves. */
type Known = { readonly form: string; readonly keys: readonly string[] };
type KnownOf = (word: string) => Known;

/**
 * A matcher of words and phrases. A word matches inflected and as a part of a compound (see `How`, so that
 * the caller may choose), never inside another word; in a phrase each word must follow the other, inflected at most. Terms without a
 * letter or digit match nothing. One pass over the text, whatever the number of terms; matches in order of
 * their start, and may overlap.
 */
export function createMatcher<T extends MatchedTerm>(
  danish: Danish,
  terms: readonly T[],
): Matcher<T> {
  const index = indexByKey(terms.map((term) => toEntry(danish, term)));
  const knownOf = createKnown(danish);
  const waysOfWord = waysOf(danish);
  const answersOf = remembered(mostWords, (word) => bestAnswers(index, waysOfWord(word)));
  return (text, printed = words(text)) => {
    const matches: Match<T>[] = [];
    for (const [at, word] of printed.entries()) {
      const whole = answersOf(word.text);
      const answers = isSuspended(word.text)
        ? [...whole, ...suspendedAnswers(danish, index, printed, at)]
        : whole;
      for (const answer of answers) {
        const how = followPhrase(knownOf, text, printed, at, answer);
        const last = printed[at + answer.entry.wanted.length - 1];
        if (how === undefined || last === undefined) continue;
        matches.push({ start: word.start, end: last.end, term: answer.entry.term, how });
      }
    }
    return matches;
  };
}

/** None for a word of one form: it is found, and so marked, as it is printed only. */
function keysOf(danish: Danish, word: string): string[] {
  if (hasOneForm(word)) return [];
  const { lemmas, variants } = danish.analyse(word);
  return [...lemmas, ...variants];
}

function toEntry<T extends MatchedTerm>(danish: Danish, term: T): Entry<T> {
  const wanted = words(term.term).map(({ text }) => ({
    form: toEngineForm(text),
    keys: new Set(keysOf(danish, text)),
  }));
  return { term, wanted };
}

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

function createKnown(danish: Danish): KnownOf {
  return remembered(mostWords, (word) => ({
    form: toEngineForm(word),
    keys: keysOf(danish, word),
  }));
}

/** "form" or "lemma" when the word is the one wanted, whatever its inflection. */
function sameWord(wanted: Wanted, { form, keys }: Known): "form" | "lemma" | undefined {
  if (form === wanted.form) return "form";
  return keys.some((key) => wanted.keys.has(key)) ? "lemma" : undefined;
}

const none: readonly never[] = [];

/** Most words answer nothing, and each of a text is asked. */
function isAnswered<T>(index: Map<string, Entry<T>[]>, ways: Ways): boolean {
  for (const [, keys] of ways) for (const key of keys) if (index.has(key)) return true;
  return false;
}

/** The terms that a word may begin, each by its best way; phrases only by the word itself. */
function bestAnswers<T>(index: Map<string, Entry<T>[]>, ways: Ways): readonly Answer<T>[] {
  if (!isAnswered(index, ways)) return none;
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
  printed: readonly Word[],
  at: number,
): readonly Answer<T>[] {
  const near = printed.slice(at, at + suspensionReach).map(({ text }) => text);
  const whole = suspendedCompound(danish, near, 0);
  return whole === null ? none : bestAnswers(index, [["lemma", danish.analyse(whole).lemmas]]);
}

/** Whether a sentence ends between the words. */
function isBroken(text: string, before: Word, after: Word): boolean {
  return /[.!?;:]|\n\s*\n/u.test(text.slice(before.end, after.start));
}

/** How the words from `at` on answer the rest of a phrase; undefined when they do not. */
function followPhrase<T extends MatchedTerm>(
  knownOf: KnownOf,
  text: string,
  printed: readonly Word[],
  at: number,
  { entry, how }: Answer<T>,
): How | undefined {
  let worst = how;
  for (let step = 1; step < entry.wanted.length; step++) {
    const [before, word, wanted] = [printed[at + step - 1], printed[at + step], entry.wanted[step]];
    if (!before || !word || !wanted) return undefined;
    if (!entry.term.quotation && isBroken(text, before, word)) return undefined;
    const same = sameWord(wanted, knownOf(word.text));
    if (same === undefined) return undefined;
    if (same === "lemma") worst = "lemma";
  }
  return worst;
}
