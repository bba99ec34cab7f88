/** Names looked up by the words that a reader types for them. Pure. */

import { toAscii } from "../../../../contract/plain/text/ascii-letters.ts";
import type { Danish } from "../../../../danish/lemmas/danish.ts";
import { isFunctionWord } from "../../../../danish/letters/function-words.ts";
import { plainWord } from "../../../../danish/letters/plain-word.ts";
import { wordsOf } from "../../language/content-words.ts";

/** A name with the words of it that must be typed, each by what counts as the same. */
type Entry = { readonly name: string; readonly words: readonly ReadonlySet<string>[] };

/** `find` gives the longest name that the words from a place on are, and how many words that is. */
export type NameIndex = {
  find(
    texts: readonly string[],
    at: number,
  ): { readonly name: string; readonly length: number } | null;
};

/** Names of bodies: hyphens and "og" need not be typed, and any inflection will do. */
export function createNameIndex(danish: Danish, names: readonly string[]): NameIndex {
  const byFirst = new Map<string, Entry[]>();
  for (const name of names) {
    const words = wordsOf(name)
      .filter((word) => !isFunctionWord(word))
      .map((word) => new Set(keysOf(danish, word)));
    for (const key of words[0] ?? [])
      byFirst.set(key, [...(byFirst.get(key) ?? []), { name, words }]);
  }
  return {
    find(texts, at) {
      const matches = keysOf(danish, texts[at] ?? "")
        .flatMap((key) => byFirst.get(key) ?? [])
        .map(({ name, words }) => ({ name, length: matched(danish, words, texts, at) }))
        .filter(({ length }) => length > 0);
      return matches.sort((one, other) => other.length - one.length)[0] ?? null;
    },
  };
}

/** How many of the words typed are the name; 0 when they are not. */
function matched(
  danish: Danish,
  words: readonly ReadonlySet<string>[],
  texts: readonly string[],
  at: number,
): number {
  let place = at;
  for (const [number, wanted] of words.entries()) {
    while (number > 0 && isFunctionWord(texts[place] ?? "")) place++;
    const text = texts[place];
    if (text === undefined || !keysOf(danish, text).some((key) => wanted.has(key))) return 0;
    place++;
  }
  return place - at;
}

/** Its lemmas; typed on a keyboard without Danish letters, what they stand for too. */
function keysOf(danish: Danish, word: string): string[] {
  const plain = plainWord(word);
  const bare = plain.replace(/-$/u, "");
  const { lemmas, variants } = danish.analyse(plain);
  const all = [bare, bare.replace(/['’]?s$/u, ""), ...lemmas, ...variants];
  return [...new Set(all.flatMap((key) => [key, toAscii(key, "written")]))];
}
