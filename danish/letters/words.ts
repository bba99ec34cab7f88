/** Cuts a text into words, with where they stand in it. */
import { caseNumberInProse } from "../numbers/case-number.ts";

/**
 * A word as printed; `start` and `end` are UTF-16 offsets, so that `text.slice(start, end)` gives the
 * word back. Kept whole: case numbers ("27.15.00-A30-2-19"), paragraphs of a law ("§ 85", "paragraf 85"),
 * dates and numbers ("23.05.2019", "300 000"), abbreviations ("bl.a."), hyphenated words, and the first half
 * of a suspended compound with its hyphen ("børne-" in "børne- og ungeudvalget"; at the end of a text too).
 */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** Nearly every word, and only such as none of the others below begins; tried first for speed alone. */
const usual = String.raw`(?![Pp]aragraf)[a-zæøåA-ZÆØÅ][a-zæøå]+(?=[ ,\n])`;
/** "i" is no letter of a paragraph here: "§ 85 i serviceloven". */
const paragraph = String.raw`(?:§{1,2}|[Pp]ar(?:agraf(?:ferne)?(?=\s\d)|\.(?=\s?\d)))\s?\d+(?:\s?[a-h](?![\p{L}\p{N}]))?`;
/** Thousands with a blank between: "300 000", of which any kind will do. */
const grouped = String.raw`[1-9]\d{0,2}(?<blank>[ \u00A0\u202F])\d{3}(?:\k<blank>\d{3})*(?:,\d+)?(?![\p{L}\p{N}]|[.,:/-]\d)`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = `(?:0?[1-9]|1[0-2])`;
/** "24-12-2019", "2019-12-24", "24/12"; what stands by full stops is a number like others. */
const date = String.raw`${day}(?<mark>[/-])${month}\k<mark>(?:19|20)\d{2}(?![\d/-])|(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])|${day}\/${month}(?![\d/\p{L}])`;
const percent = String.raw`%(?<=\d\s?%)`;
const number = String.raw`\d+(?:[.,:]\d+)*(?![\p{L}\p{N}]|-\p{L})`;
const abbreviation = String.raw`\p{Ll}{1,3}\.(?:\p{Ll}{1,4}\.)+|\p{Ll}{1,2}\.\p{Ll}{1,4}(?![\p{L}\p{M}\p{N}.])`;
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200D]*`;
/** A hyphen at a line's end is the typesetter's, unless a conjunction follows. */
const joint = String.raw`(?:[-‐‑'’´\u0060](?=[\p{L}\p{N}])|-\r?\n(?!(?:og|eller|samt)\s)(?=\p{Ll}))`;
const shared = String.raw`[-‐‑](?=\s?[,/]|\s+(?:og|eller|samt|og\/eller|&)\s|$)`;
const plain = `${letters}(?:${joint}${letters})*(?:${shared})?`;

const alternatives = [
  usual,
  paragraph,
  caseNumberInProse,
  date,
  grouped,
  number,
  abbreviation,
  plain,
  percent,
];
const pattern = new RegExp(alternatives.join("|"), "gu");

/** The words of a text in order; never throws, never overlaps, drops only what is no letter, digit or percentage. */
export function words(text: string): Word[] {
  const pieces: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    pieces.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return pieces;
}
