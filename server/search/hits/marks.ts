/** Marks on the original text: where the words of a query stand, as runs of text. Pure. */
import type { MatchHow, Segment } from "../../../contract/search-result.ts";

/**
 * A marked place; `start` and `end` are UTF-16 offsets, `word` is the word of the query that it answers,
 * `how` in which way; `instead` where only something else stands there for the word.
 */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly how: MatchHow;
  readonly instead?: true;
};

/** A stretch of a text, as UTF-16 offsets. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The stretch as segments. Put together they are the stretch, unchanged; marks that reach over its ends
 * are left out, overlapping ones become one.
 */
export function toSegments(text: string, marks: readonly Mark[], span?: Span): Segment[] {
  const { start, end } = span ?? { start: 0, end: text.length };
  const segments: Segment[] = [];
  let at = start;
  for (const mark of join(marks, start, end)) {
    if (mark.start > at) segments.push({ text: text.slice(at, mark.start), match: false });
    segments.push({ text: text.slice(mark.start, mark.end), match: true });
    at = mark.end;
  }
  if (at < end) segments.push({ text: text.slice(at, end), match: false });
  return segments;
}

/** The marks within the stretch in order, those that overlap made one. */
function join(marks: readonly Mark[], start: number, end: number): Span[] {
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const mark of inside) {
    const last = joined.at(-1);
    const overlaps = last !== undefined && mark.start < last.end;
    if (overlaps) joined.splice(-1, 1, { ...last, end: Math.max(last.end, mark.end) });
    else joined.push({ start: mark.start, end: mark.end });
  }
  return joined;
}
