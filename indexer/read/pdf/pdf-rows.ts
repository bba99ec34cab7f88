/** Pieces that stand on one line of a page, from left to right. */
import { withoutLetterSpace } from "./pdf-letters.ts";
import type { Piece } from "./pdf-piece.ts";

/** Pieces close enough to be one run of words; `size` is the largest letters'. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** That of all its letters; none where they differ. */
  readonly font?: string | undefined;
  readonly label?: true;
};

/** In letters' sizes: more than half a line and less than one, so that what is moved by it is a row of its own. */
export const betweenLines = 0.6;

/** Gaps, in letters' sizes: less than the first is inside a word, more than the second a new cell. */
const wordGap = 0.18;
const usualCellGap = 1.5;
/** Blanks of a line that is drawn out: how wide they get, and how little they differ. */
const widestBlank = 5;
const evenly = 0.12;

/** The rows of a page from top to bottom, each its segments from left to right. */
export function toRows(pieces: readonly Piece[]): Segment[][] {
  return groupRows(pieces).map((row) =>
    toSegments(withoutLetterSpace(row.sort((a, b) => a.x - b.x))),
  );
}

/** Pieces on one line, the lines from top to bottom. */
export function groupRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // A raised or lowered figure stands on the row whose letters it follows.
    if (row && first && first.y - piece.y < Math.max(first.size, piece.size) * 0.45)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

const mark = /^\s*\d{1,4}[.):]\s*$/;

/** Words of a line that is drawn out to the margin stand as far apart as cells, but all equally far. */
function isDrawnOut(row: readonly Piece[]): boolean {
  const gaps = row.slice(1).map((piece, i) => gapOf(row[i], piece));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const words = row.every(
    ({ text }, i) => (/\p{Ll}/u.test(text) && !/\d$/.test(text)) || (i === 0 && mark.test(text)),
  );
  return gaps.length > 1 && words && most < widestBlank && most - least < evenly;
}

function gapOf(before: Piece | undefined, { x, size }: Piece): number {
  return before === undefined ? 0 : (x - before.x - before.width) / Math.max(before.size, size);
}

function toSegments(row: readonly Piece[]): Segment[] {
  const cellGap = isDrawnOut(row) ? widestBlank : usualCellGap;
  const segments: Segment[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    const gap = last ? (piece.x - last.right) / Math.max(last.size, piece.size) : Infinity;
    if (last && gap < cellGap) segments[segments.length - 1] = extend(last, piece, gap);
    else
      segments.push({
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
        font: piece.font,
        ...(piece.label && { label: piece.label }),
      });
  }
  return segments;
}

function extend(segment: Segment, piece: Piece, gap: number): Segment {
  const blank = gap > wordGap && !/\s$/.test(segment.text) && !/^\s/.test(piece.text) ? " " : "";
  return {
    ...segment,
    text: segment.text + blank + piece.text,
    right: Math.max(segment.right, piece.x + piece.width),
    size: Math.max(segment.size, piece.size),
    font: segment.font === piece.font ? piece.font : undefined,
  };
}
