/** Finds terms in a text as Danish words, on the text's own offsets. */
import type { Danish } from "./danish.ts";
import { plainWord } from "./plain-word.ts";
import { type Word, words } from "./words.ts";

/**
 * How a word of the text answers a term: `form` as typed, `lemma` inflected, another reading or spelling,
 * `head` as the last part of a compound, `part` as another part of it, an inner compound or what it is
 * derived from. A phrase is as good as the worst of its words.
 */
export type How = "form" | "lemma" | "head" | "part";

/** `start` and `end` are UTF-16 offsets of whole words; of a phrase, from its first word to its last. */
export type Match<T> = { start: number; end: number; term: T; how: How };

export type Matcher<T> = (text: string) => Match<T>[];

/** One word of a term: as typed, and everything that counts as the same word. */
type Wanted = { form: string; keys: Set<string> };
type Entry<T> = { term: T; wanted: Wanted[] };
type Answer<T> = { entry: Entry<T>; how: How };

/** Words are remembered up to here; a text of more different words is matched all the same. */
const remembered = 50_000;

function keysOf(danish: Danish, word: string): string[] {
  const { lemmas, variants } = danish.analyse(word);
  return [...lemmas, ...variants];
}

function toEntry<T extends { term: string }>(danish: Danish, term: T): Entry<T> {
  const wanted = words(term.term).map(({ text }) => ({
    form: plainWord(text),
    keys: new Set(keysOf(danish, text)),
  }));
  return { term, wanted };
}

function indexByKey<T>(entries: Entry<T>[]): Map<string, Entry<T>[]> {
  const index = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    for (const key of entry.wanted[0]?.keys ?? []) {
      const others = index.get(key);
      if (others) others.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

/** "form" or "lemma" when the word is the one wanted, whatever its inflection. */
function sameWord(danish: Danish, wanted: Wanted, word: string): "form" | "lemma" | undefined {
  if (plainWord(word) === wanted.form) return "form";
  return keysOf(danish, word).some((key) => wanted.keys.has(key)) ? "lemma" : undefined;
}

/** The terms that a word may begin, each by its best way; phrases only by the word itself. */
function answersTo<T>(danish: Danish, index: Map<string, Entry<T>[]>, word: string): Answer<T>[] {
  const { lemmas, variants, parts } = danish.analyse(word);
  const ways: readonly (readonly [How, readonly string[]])[] = [
    ["lemma", lemmas],
    ["lemma", variants],
    ["head", parts.slice(-1)],
    ["part", parts],
    ["part", danish.broader(word)],
  ];
  if (!ways.some(([, keys]) => keys.some((key) => index.has(key)))) return [];
  const best = new Map<Entry<T>, How>();
  for (const [how, keys] of ways) {
    for (const entry of keys.flatMap((key) => index.get(key) ?? [])) {
      const isPart = how === "head" || how === "part";
      if (!best.has(entry) && !(isPart && entry.wanted.length > 1)) best.set(entry, how);
    }
  }
  const plain = plainWord(word);
  return [...best].map(([entry, how]) => ({
    entry,
    how: how === "lemma" && entry.wanted[0]?.form === plain ? "form" : how,
  }));
}

/** A phrase ends with its sentence. */
function isBroken(text: string, before: Word, after: Word): boolean {
  return /[.!?;:]|\n\s*\n/u.test(text.slice(before.end, after.start));
}

/** How the words from `at` on answer the rest of a phrase; undefined when they do not. */
function followPhrase<T>(
  danish: Danish,
  text: string,
  found: Word[],
  at: number,
  { entry, how }: Answer<T>,
): How | undefined {
  let worst = how;
  for (let step = 1; step < entry.wanted.length; step++) {
    const [before, word, wanted] = [found[at + step - 1], found[at + step], entry.wanted[step]];
    if (!before || !word || !wanted || isBroken(text, before, word)) return undefined;
    const same = sameWord(danish, wanted, word.text);
    if (same === undefined) return undefined;
    if (same === "lemma") worst = "lemma";
  }
  return worst;
}

/**
 * A matcher of words and phrases. A word matches inflected and as a part of a compound (see `How`, so that
 * the caller may choose), never inside another word; in a phrase each word must follow the other, inflected at most. Terms without a
 * letter or digit match nothing. One pass over the text, whatever the number of terms; matches in order of
 * their start, and may overlap.
 */
export function createMatcher<T extends { term: string }>(
  danish: Danish,
  terms: readonly T[],
): Matcher<T> {
  const index = indexByKey(terms.map((term) => toEntry(danish, term)));
  const cache = new Map<string, Answer<T>[]>();
  const answersOf = (word: string) => {
    const known = cache.get(word);
    if (known) return known;
    const made = answersTo(danish, index, word);
    if (cache.size < remembered) cache.set(word, made);
    return made;
  };
  return (text) => {
    const found = words(text);
    const matches: Match<T>[] = [];
    found.forEach((word, at) => {
      for (const answer of answersOf(word.text)) {
        const how = followPhrase(danish, text, found, at, answer);
        const last = found[at + answer.entry.wanted.length - 1];
        if (how === undefined || last === undefined) continue;
        matches.push({ start: word.start, end: last.end, term: answer.entry.term, how });
      }
    });
    return matches;
  };
}
