/** Text with marks, as text: so that what parts it into paragraphs and lists need not know of marks. Pure. */
import type { Segment } from "../../contract/search-result.ts";

/** Letters that no minutes hold: Unicode leaves them to private use. */
const begin = "\uE000";
const end = "\uE001";
/** Behind a mark's number, which stands right after its beginning. */
const numbered = "\uE002";
const signs = /[\uE000-\uE002]/gu;
/** A mark never reaches over a line's end. */
const onOneLine = /[^\r\n\f]+/g;

/** A segment that may have a number among the marks of its page, from 1. */
export type NumberedSegment = Segment & { readonly number?: number };

/** The segments as one text in which marks are signs; with `first`, each has its number, counted from there. */
export function toSignedText(text: string | readonly Segment[], first?: number): string {
  if (typeof text === "string") return text.replace(signs, "");
  let next = first;
  const numberOf = () => (next === undefined ? "" : `${next++}${numbered}`);
  const signed = text.map((segment, at) => {
    const bare = segment.text.replace(signs, "");
    return segment.match && !isEntryNumber(text, at)
      ? bare.replace(onOneLine, (piece) => `${begin}${numberOf()}${piece}${end}`)
      : bare;
  });
  return signed.join("").replace(/^(…\s+)([-–—·•*▪●]|\d{1,3}\.)(\s+)/u, "$2$3$1");
}

/** Whether a segment is the number of a list's entry: that is drawn as such, and nothing in it can be marked. */
function isEntryNumber(text: readonly Segment[], at: number): boolean {
  const number = text[at]?.text ?? "";
  if (!/^\d{1,3}\.?$/u.test(number)) return false;
  const after = number.endsWith(".") ? /^[^\S\n\r\f]/u : /^\.[^\S\n\r\f]/u;
  const before = text.slice(0, at).map((one) => one.text);
  const line =
    before
      .join("")
      .split(/[\n\r\f]/)
      .at(-1) ?? "";
  return /^(?:…\s)?\s*$/u.test(line) && after.test(text[at + 1]?.text ?? "");
}

/** How many marks a text comes to. */
export function countMarks(text: readonly Segment[]): number {
  const matches = text.filter(({ match }, at) => match && !isEntryNumber(text, at));
  return matches.reduce(
    (count, one) => count + (one.text.replace(signs, "").match(onOneLine) ?? []).length,
    0,
  );
}

/** A line of such a text as segments again. */
export function toSegments(line: string): NumberedSegment[] {
  return line
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const [, digits, words] = /^\uE000(?:(\d+)\uE002)?([^\uE001]*)/u.exec(piece) ?? [];
      if (words === undefined) return { text: piece.replace(signs, ""), match: false };
      const number = digits === undefined ? {} : { number: Number(digits) };
      return { text: words.replace(signs, ""), match: true, ...number };
    });
}
