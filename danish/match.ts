/** Finds terms in a text as Danish words, on the text's own offsets. */
import type { Danish } from "./danish.ts";
import { words } from "./words.ts";

/**
 * How a word of the text answers a term: `form` as typed, `lemma` inflected or another reading, `head` as
 * the last part of a compound, `part` as another part of it, an inner compound or a derivation.
 */
export type How = "form" | "lemma" | "head" | "part";

/** `start` and `end` are UTF-16 offsets of whole words; of a phrase, from its first word to its last. */
export type Match<T> = { start: number; end: number; term: T; how: How };

export type Matcher<T> = (text: string) => Match<T>[];

type Entry<T> = { term: T; first: string; rest: string[]; lemmas: Set<string>[] };

const plain = (word: string) => word.normalize("NFC").toLowerCase();

function toEntry<T extends { term: string }>(danish: Danish, term: T): Entry<T> | undefined {
  const [first, ...rest] = words(term.term).map((word) => plain(word.text));
  if (first === undefined) return undefined;
  const lemmas = [first, ...rest].map((word) => new Set(danish.analyse(word).lemmas));
  return { term, first, rest, lemmas };
}

/**
 * A matcher of words and phrases. A word matches inflected, and as a part of a compound (see `How`, so that
 * the caller may choose); in a phrase each word must follow the other and match by form or lemma. Terms without a
 * letter or digit match nothing. One pass over the text, whatever the number of terms.
 */
export function createMatcher<T extends { term: string }>(
  danish: Danish,
  terms: readonly T[],
): Matcher<T> {
  const byLemma = new Map<string, Entry<T>[]>();
  for (const term of terms) {
    const entry = toEntry(danish, term);
    for (const lemma of entry?.lemmas[0] ?? []) {
      if (entry) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), entry]);
    }
  }
  const cache = new Map<string, { entry: Entry<T>; how: How }[]>();
  const answersOf = (word: string) => {
    const known = cache.get(word);
    if (known) return known;
    const made = answers(danish, byLemma, word);
    cache.set(word, made);
    return made;
  };
  return (text) => {
    const found = words(text);
    const matches: Match<T>[] = [];
    found.forEach((word, index) => {
      for (const { entry, how } of answersOf(word.text)) {
        const last = found[index + entry.rest.length];
        if (last === undefined) continue;
        const following = found.slice(index + 1, index + 1 + entry.rest.length);
        const hows = following.map((next, at) => follows(danish, entry, at, next.text));
        if (hows.includes(undefined)) continue;
        const whole = hows.includes("lemma") ? "lemma" : how;
        matches.push({ start: word.start, end: last.end, term: entry.term, how: whole });
      }
    });
    return matches;
  };
}

function follows<T>(danish: Danish, entry: Entry<T>, at: number, word: string): How | undefined {
  if (plain(word) === entry.rest[at]) return "form";
  return danish.analyse(word).lemmas.some((lemma) => entry.lemmas[at + 1]?.has(lemma))
    ? "lemma"
    : undefined;
}

function answers<T>(danish: Danish, byLemma: Map<string, Entry<T>[]>, word: string) {
  const { lemmas, parts, variants } = danish.analyse(word);
  const best = new Map<Entry<T>, How>();
  const add = (keys: string[], how: How) => {
    for (const entry of keys.flatMap((key) => byLemma.get(key) ?? [])) {
      if (how !== "lemma" && entry.rest.length > 0) continue;
      if (!best.has(entry)) best.set(entry, how);
    }
  };
  for (const entry of lemmas.flatMap((lemma) => byLemma.get(lemma) ?? [])) {
    if (entry.first === plain(word)) best.set(entry, "form");
  }
  add([...lemmas, ...variants], "lemma");
  add(parts.slice(-1), "head");
  add([...parts, ...danish.broader(word)], "part");
  return [...best].map(([entry, how]) => ({ entry, how }));
}
