/** Cuts a text into words, with where they stand in it. */
import { caseNumberInProse } from "../numbers/case-number.ts";

/**
 * A word as printed; `start` and `end` are UTF-16 offsets, so that `text.slice(start, end)` gives the
 * word back. Kept whole: case numbers ("27.15.00-A30-2-19"), paragraphs of a law ("§ 85", "paragraf 85"),
 * dates and numbers ("23.05.2019", "300 000"), abbreviations ("bl.a."), hyphenated words, and the first half
 * of a suspended compound with its hyphen ("børne-" in "børne- og ungeudvalget"; at the end of a text too).
 */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** "i" is no letter of a paragraph here: "§ 85 i serviceloven". */
const paragraph = String.raw`(?:§{1,2}|[Pp]ar(?:agraf(?:ferne)?(?=\s\d)|\.(?=\s?\d)))\s?\d+(?:\s?[a-h](?![\p{L}\p{N}]))?`;
/** Thousands with a blank between: "300 000", of which any kind will do. */
const blanks = [" ", "\\u00A0", "\\u202F"];
const thousands = blanks.map((blank) => String.raw`(?:${blank}\d{3})+`).join("|");
const grouped = String.raw`[1-9]\d{0,2}(?:${thousands})(?:,\d+)?(?![\p{L}\p{N}]|[.,:/-]\d)`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = `(?:0?[1-9]|1[0-2])`;
/** "24-12-2019", "2019-12-24", "24/12"; what stands by full stops is a number like others. */
const dayFirst = ["-", "/"].map((mark) => day + mark + month + mark).join("|");
const date = String.raw`(?:${dayFirst})(?:19|20)\d{2}(?![\d/-])|(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])|${day}\/${month}(?![\d/\p{L}])`;
const percent = String.raw`%(?<=\d\s?%)`;
const number = String.raw`\d+(?:[.,:]\d+)*(?![\p{L}\p{N}]|-\p{L})`;
const abbreviation = String.raw`\p{Ll}{1,3}\.(?:\p{Ll}{1,4}\.)+|\p{Ll}{1,2}\.\p{Ll}{1,4}(?![\p{L}\p{M}\p{N}.])`;
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200D]*`;
/** A hyphen at a line's end is the typesetter's, unless a conjunction follows. */
const joint = String.raw`(?:[-‐‑'’´\u0060](?=[\p{L}\p{N}])|-\r?\n(?!(?:og|eller|samt)\s)(?=\p{Ll}))`;
const shared = String.raw`[-‐‑](?=\s?[,/]|\s+(?:og|eller|samt|og\/eller|&)\s|$)`;
const plain = `${letters}(?:${joint}${letters})*(?:${shared})?`;

const alternatives = [
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
  let at = 0;
  while (at < text.length) {
    const end = endOfUsual(text, at);
    if (end > at) {
      pieces.push({ text: text.slice(at, end), start: at, end });
      at = skipBetween(text, end);
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) break;
      pieces.push({ text: match[0], start: match.index, end: pattern.lastIndex });
      at = skipBetween(text, pattern.lastIndex);
    }
  }
  return pieces;
}

/**
 * Where a usual word ends that begins at a place: Danish letters alone, behind which nothing goes on. It is what the
 * pattern finds there too, four times as fast, and nearly every word is one; else the place itself.
 */
function endOfUsual(text: string, start: number): number {
  let end = start;
  while (isDanishLetter(text.charCodeAt(end))) end++;
  if (end === start || !endsWord(text, end)) return start;
  const isParagraph = end - start >= 3 && /^[Pp]ar(?:agraf|$)/u.test(text.slice(start, end));
  return isParagraph ? start : end;
}

/** Only behind a full stop may an abbreviation go on: "bl.a.". */
function endsWord(text: string, end: number): boolean {
  const follows = text.charAt(end);
  return follows === "." ? " \n".includes(text.charAt(end + 1)) : " ,\n:;)".includes(follows);
}

function skipBetween(text: string, from: number): number {
  let at = from;
  while (at < text.length && " ,\n.".includes(text.charAt(at))) at++;
  return at;
}

function isDanishLetter(code: number): boolean {
  const lower = code | 0x20;
  const isAscii = lower >= 0x61 && lower <= 0x7a;
  // æ, ø and å, and their capitals a bit below.
  return isAscii || lower === 0xe6 || lower === 0xf8 || lower === 0xe5;
}
