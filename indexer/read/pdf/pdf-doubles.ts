/** Text drawn twice a hair apart, as print drivers make bold letters and shadows of plain ones. */
import type { Piece } from "./pdf-piece.ts";

/** So far apart, in letters' sizes, are two drawings of one text; two texts are farther. */
const nearest = 0.2;

/** The pieces without those that are drawn over the same text. */
export function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const byText = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = byText.get(piece.text) ?? [];
    if (same.some((other) => isOver(piece, other))) return false;
    byText.set(piece.text, [...same, piece]);
    return true;
  });
}

function isOver(one: Piece, other: Piece): boolean {
  const near = nearest * Math.min(one.size, other.size);
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}
