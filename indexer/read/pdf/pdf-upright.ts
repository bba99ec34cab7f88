/** Text that runs up, down or upside down on its page, turned to be read. */
import type { Piece } from "./pdf-piece.ts";

export type Matrix = readonly [number, number, number, number, number, number];
/** A run of text with the matrix that places it on the sheet as shown, from its lower left corner. */
export type PlacedPiece = {
  readonly text: string;
  readonly width: number;
  readonly matrix: Matrix;
  readonly font?: string;
};
type Sheet = { readonly width: number; readonly height: number };

/**
 * The sheet turned as most of its letters run. What runs otherwise stands below all else, each direction as
 * a column of its own: a stamp in the margin is no part of any line.
 */
export function upright(
  pieces: readonly PlacedPiece[],
  sheet: Sheet,
): Sheet & { readonly pieces: readonly Piece[] } {
  const groups = new Map<number, PlacedPiece[]>();
  for (const piece of pieces) {
    const quarters = quartersOf(piece);
    groups.set(quarters, [...(groups.get(quarters) ?? []), piece]);
  }
  const [main, ...others] = [...groups].sort(([, one], [, other]) => letters(other) - letters(one));
  if (main === undefined) return { ...sheet, pieces: [] };
  const turned = turnSheet(sheet, main[0]);
  const shown = [main, ...others].flatMap(([quarters, own], nth) =>
    own.map((piece) => below(toPiece(piece, quarters, sheet), nth * beneath * turned.height)),
  );
  return { ...turned, pieces: shown };
}

/** Quarters of a turn, against the clock, by which a text leaves the reading direction. */
function quartersOf({ matrix: [a, b] }: PlacedPiece): number {
  return (Math.round((Math.atan2(b, a) * 2) / Math.PI) + 4) % 4;
}

/** Farther than any text of the page reaches. */
const beneath = 2;

const below = (piece: Piece, distance: number): Piece => ({ ...piece, y: piece.y - distance });

function letters(pieces: readonly PlacedPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function turnSheet({ width, height }: Sheet, quarters: number): Sheet {
  return quarters % 2 === 0 ? { width, height } : { width: height, height: width };
}

function toPiece(
  { text, width, matrix, font }: PlacedPiece,
  quarters: number,
  sheet: Sheet,
): Piece {
  const [a, b, , , x, y] = matrix;
  const places: readonly (readonly [number, number])[] = [
    [x, y],
    [y, sheet.width - x],
    [sheet.width - x, sheet.height - y],
    [sheet.height - y, x],
  ];
  const [left, base] = places[quarters] ?? [x, y];
  return { text, x: left, y: base, width, size: Math.hypot(a, b), ...(font && { font }) };
}
