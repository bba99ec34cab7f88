/** What the name of a municipality or body is found under. */

import type { Danish } from "../lemmas/danish.ts";
import { toEngineLemma } from "../letters/engine-text.ts";
import { isFunctionWord } from "../letters/function-words.ts";
import { words } from "../letters/words.ts";
import { isSuspended, suspendedCompound } from "../text/suspended.ts";
import { wordTokens } from "../text/word-tokens.ts";

/**
 * Tokens of the name's words in all their readings. "Børne- og Ungeudvalget" is a børneudvalg and an ungeudvalg,
 * but speaks of no children: parts of compounds are none of them, or every item of it would be about children. Years
 * of a period are no part of the name.
 */
export function nameTokens(danish: Danish, name: string): string[] {
  const texts = words(name).map(({ text }) => text);
  const tokens = texts.flatMap((text, at) => {
    const whole = suspendedCompound(danish, texts, at);
    if (whole !== null) return [toEngineLemma(whole)];
    const tellsNothing = isFunctionWord(text) || isSuspended(text) || !/\p{L}/u.test(text);
    return tellsNothing ? [] : wordTokens(danish, text);
  });
  return [...new Set(tokens)];
}
