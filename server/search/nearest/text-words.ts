/** The words of a text that may tell what it is about, with how often each stands there. Pure. */

import type { Danish } from "../../../danish/lemmas/danish.ts";
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { words } from "../../../danish/letters/words.ts";
import { hasOneForm, wordTokens } from "../../../danish/text/word-tokens.ts";

/** `word` as it stands first in the text, `token` as the index has it. */
export type TextWord = { readonly token: string; readonly word: string; readonly times: number };

const shortest = 3;

/**
 * The most frequent first, at most `most`. Names of people and places are left out: who wrote a paper and where
 * says little about what it is about.
 */
export function textWords(text: string, danish: Danish, most: number): TextWord[] {
  const byToken = new Map<string, TextWord>();
  for (const { text: word } of words(text)) {
    if (word.length < shortest || hasOneForm(word) || isName(word, danish)) continue;
    const [token = ""] = wordTokens(danish, word);
    const known = byToken.get(token);
    byToken.set(token, { token, word: known?.word ?? word, times: (known?.times ?? 0) + 1 });
  }
  return [...byToken.values()].sort((a, b) => b.times - a.times).slice(0, most);
}

function isName(word: string, danish: Danish): boolean {
  return /^\p{Lu}/u.test(word) && !danish.analyse(plainWord(word)).known;
}
