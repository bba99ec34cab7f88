/** How probable it is that one word was meant by another that was typed. Pure. */
import { fromWritten } from "../../../contract/plain/text/ascii-letters.ts";
import { editsBetween } from "../../../danish/lexicon/nearest.ts";

/** Words further apart than this are other words. */
export const mostDoubt = 2.2;

/**
 * Not all errors are alike. What fingers do (two letters swapped, one doubled or left out, the key beside) is likelier
 * than another letter, and hardly anyone mistypes the first. In edits.
 */
const errors = {
  onlyDoubling: -0.5,
  onlySwapped: -0.4,
  keyBeside: -0.25,
  leftOut: -0.2,
  tooMuch: -0.1,
  otherBeginning: 0.5,
};

/** A letter typed for one that the keyboard lacks. */
const perDanishLetter = 0.2;

/** How far a word is from what was typed, in edits that people make; both in lower case. */
export function doubtOf(typed: string, meant: string): number {
  const letters = danishLetters(typed, meant);
  if (letters !== null) return letters * perDanishLetter;
  const slips = slipsBetween(typed, meant);
  const { word, letters: written } = withDanishLetters(typed);
  return written === 0
    ? slips
    : Math.min(slips, written * perDanishLetter + slipsBetween(word, meant));
}

function slipsBetween(typed: string, meant: string): number {
  return editsBetween(typed, meant) + plausibility(typed, meant);
}

/** With the Danish letters that it writes out, "aelderaad" as "ælderåd", and how many these are: it may be misspelt beside. */
export function withDanishLetters(typed: string): {
  readonly word: string;
  readonly letters: number;
} {
  if (/[æøå]/u.test(typed)) return { word: typed, letters: 0 };
  const word = fromWritten(typed);
  return { word, letters: typed.length - word.length };
}

/**
 * How many Danish letters were typed as others, where nothing else differs; null where something does. Who
 * lacks the letters writes them out or leaves their signs off, and in one word both ("gronlaendere").
 */
export function danishLetters(typed: string, meant: string): number | null {
  const letters = countDanish(meant) - countDanish(typed);
  return letters > 0 && bareLetters(meant) === bareLetters(typed) ? letters : null;
}

function countDanish(word: string): number {
  return word.match(/[æøå]/gu)?.length ?? 0;
}

/** In one pass: "åe" is two letters, and no "ae". */
function bareLetters(word: string): string {
  return word.replace(/ae|aa|oe|[æøå]/gu, (letter) => (/[oø]/u.test(letter) ? "o" : "a"));
}

function plausibility(typed: string, meant: string): number {
  const beginning = typed.charAt(0) === meant.charAt(0) ? 0 : errors.otherBeginning;
  if (undoubled(typed) === undoubled(meant)) return errors.onlyDoubling;
  if (sorted(typed) === sorted(meant)) return errors.onlySwapped + beginning;
  if (typed.length < meant.length) return errors.leftOut + beginning;
  if (isKeyBeside(typed, meant)) return errors.keyBeside + beginning;
  return beginning + (typed.length > meant.length ? errors.tooMuch : 0);
}

const rows = ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"];

/** Whether one letter differs, and stands beside the one that was meant on a Danish keyboard. */
function isKeyBeside(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const [at, ...further] = [...typed].flatMap((letter, place) =>
    letter === meant[place] ? [] : [place],
  );
  if (at === undefined || further.length > 0) return false;
  return rows.some((row) => {
    const [one, other] = [row.indexOf(typed[at] ?? ""), row.indexOf(meant[at] ?? "")];
    return one >= 0 && other >= 0 && Math.abs(one - other) === 1;
  });
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** A word that many items hold is likelier meant than one that few do: ten times as many are worth so many edits. */
const perTenfold = 0.3;
const mostWorth = 1.2;

/** What a word's frequency here takes from the doubt. */
export function worthOf(count: number): number {
  return Math.min(mostWorth, perTenfold * Math.log10(1 + count));
}
