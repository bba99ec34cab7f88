/** A number with a letter, and a letter with a number, in one form however they are written: "12A", "12 a", "E 45". */
import { toEngineForm } from "../letters/engine-text.ts";
import type { Word } from "../letters/words.ts";

/** From the word `first` to the word `last`; `tokens` has its one name. */
type LetteredNumber = {
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly string[];
};

const number = /^\d{1,4}$/u;
/** "i" and "å" are words: "nr. 12 i gaden". */
const letter = /^(?![iå])\p{L}$/iu;
const capital = /^(?![IÅ])\p{Lu}$/u;
const glued = /^(?:\d{1,4}(?![iå])\p{L}|(?![IÅ])\p{Lu}\d{1,4})$/iu;
/** What stands between them in one name: "5 b", "5.b", "5. b". */
const between = /^(?:\.?[ \u00A0\u202F]|\.)$/u;

/** Those of a text whose words are given, in order; a letter before a number is one of its own where it is a capital. */
export function letteredNumbersIn(
  text: string,
  words: readonly Word[],
  places: Iterable<number> = words.keys(),
): LetteredNumber[] {
  return [...places].flatMap((at) => {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) return [];
    if (glued.test(word.text)) return [{ first: at, last: at, tokens: [toEngineForm(word.text)] }];
    if (next === undefined || !isOne(word.text, next.text)) return [];
    if (!between.test(text.slice(word.end, next.start))) return [];
    return [{ first: at, last: at + 1, tokens: [toEngineForm(word.text + next.text)] }];
  });
}

/** Whether one may begin with the word. */
export function mayBeginLettered(word: string): boolean {
  return number.test(word) || capital.test(word) || glued.test(word);
}

function isOne(one: string, next: string): boolean {
  if (one.length > 4 || next.length > 4) return false;
  return number.test(one) ? letter.test(next) : capital.test(one) && number.test(next);
}

const houseNumber = /^(\d{1,4})(?![iå])\p{L}$/iu;

/** "12A" is found by its number too: whoever asks for Storegade 12 may mean the flats and yards of it. None for other words. */
export function numberOfLettered(word: string): string[] {
  return houseNumber.exec(word)?.slice(1) ?? [];
}
