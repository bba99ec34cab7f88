/** Texts as keyed hashes of their words: who lacks the key can neither read nor guess them. Pure. */

import { createHmac } from "node:crypto";
import { matchesIn } from "../../contract/plain/text/matches-in.ts";

/** Hexadecimal. */
export type TakedownKey = string;

const hashOf = (key: TakedownKey, purpose: string, text: string): string =>
  createHmac("sha256", Buffer.from(key, "hex")).update(`${purpose}\0${text}`).digest("hex");

/** Tells keys apart without telling them. */
export const keyName = (key: TakedownKey): string => hashOf(key, "key", "").slice(0, 16);

/** Of words in their order: blanks, line breaks, marks and capitals count for nothing. */
export const hashWords = (key: TakedownKey, words: readonly string[]): string =>
  hashOf(key, "words", words.join(" "));

/** A word and where it stands in its text, from and to (exclusive). */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** A letter written in one sign or in two is the same letter. */
export function placedWords(text: string): PlacedWord[] {
  return matchesIn(text, /[\p{L}\p{N}\p{M}]+/gu).map(({ index, 0: printed }) => {
    return {
      word: printed.normalize("NFC").toLowerCase(),
      from: index,
      to: index + printed.length,
    };
  });
}

/** A word cut at the end of a line, or by signs that nobody sees. */
const cut = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-‐][^\S\n]*\n\s*(?=\p{Ll})[\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

/** The same with words whole that a line or a sign cuts, and letters of other widths and looks as they are written. */
export function wholeWords(text: string): PlacedWord[] {
  return matchesIn(text, cut).flatMap(({ index, 0: printed }) => {
    const letters = printed.replace(/[-‐]\s*\n\s*|\p{Cf}/gu, "").normalize("NFKC");
    // What is no letter by itself, as a sign alone, is no word.
    if (letters === "") return [];
    return { word: letters.toLowerCase(), from: index, to: index + printed.length };
  });
}

export const wordsOf = (text: string): string[] => placedWords(text).map(({ word }) => word);
