/** Rows of a table whose cells stand in the middle of their row, as browsers print them, raised to its top. */
import type { Piece } from "../pdf-piece.ts";
import type { PdfPage } from "../pdf-pieces.ts";
import { near } from "./table-edges.ts";
import { sortedRows } from "./table-rows.ts";

/** Pieces of one line, no farther apart than words; lines below each other. */
type Line = readonly Piece[];
type Cell = readonly Line[];

const mark = /^\s*\d{1,3}[.)]?\s*$/;
/** In letters' sizes: between two words, and by how much the middle of a cell may miss its row's. */
const wordGap = 0.6;
const inexact = 0.3;
/** So much more than between two lines is between two rows. */
const roomier = 1.1;

/** The page unchanged where its numbers do not count, or a cell between them is in the middle of no row. */
export function raiseCentredRows(page: PdfPage): PdfPage {
  const lines = sortedRows(page.pieces).flatMap(linesIn);
  const numbers = numbersIn(lines);
  const cells = cellsIn(lines);
  const rows = numbers.map((number) => cells.filter((cell) => isBeside(cell, number)));
  const placed = new Set(rows.flat());
  const [first, last] = [yOf(numbers[0]), yOf(numbers.at(-1))];
  const astray = cells.some(
    (cell) => topOf(cell) < first && footOf(cell) > last && !placed.has(cell),
  );
  const isCentred = rows.some((row, i) => row.some((cell) => isAbove(cell, numbers[i])));
  if (numbers.length < 2 || astray || !isCentred) return page;
  const moved = new Map(rows.flatMap(raised));
  return { ...page, pieces: page.pieces.map((piece) => moved.get(piece) ?? piece) };
}

function raised(row: readonly Cell[]): [Piece, Piece][] {
  const top = Math.max(...row.map(topOf));
  return row.flatMap((cell) =>
    cell
      .flat()
      .map((piece): [Piece, Piece] => [piece, { ...piece, y: piece.y + top - topOf(cell) }]),
  );
}

function linesIn(row: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of row) {
    const last = lines.at(-1)?.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.x - last.width;
    if (gap < wordGap * piece.size) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** The leftmost that count down the page; none where those at their place do not. */
function numbersIn(lines: readonly Line[]): Line[] {
  const numbered = lines.filter(([one, more]) => more === undefined && mark.test(one?.text ?? ""));
  const left = numbered
    .map(xOf)
    .filter((x, _, all) => all.filter((other) => near(other, x)).length > 1)
    .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const own = numbered.filter((line) => near(xOf(line), left));
  const values = own.map(([one]) => Number.parseInt(one?.text ?? "", 10));
  return values.every((value, i) => value === (values[0] ?? 0) + i) ? own : [];
}

/** Lines that begin at one place and stand no farther apart than the nearest two of the page. */
function cellsIn(lines: readonly Line[]): Cell[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.find(([one]) => near(xOf(one), xOf(line)));
    if (column === undefined) columns.push([line]);
    else column.push(line);
  }
  const gaps = columns.flatMap((column) =>
    column.slice(1).map((line, i) => yOf(column[i]) - yOf(line)),
  );
  const most = Math.min(...gaps.filter((gap) => gap > 0)) * roomier;
  return columns.flatMap((column) => {
    const starts = column.flatMap((line, i) =>
      i === 0 || yOf(column[i - 1]) - yOf(line) > most ? [i] : [],
    );
    return starts.map((from, i) => column.slice(from, starts[i + 1]));
  });
}

const xOf = (line: Line | undefined) => line?.[0]?.x ?? 0;
const yOf = (line: Line | undefined) => line?.[0]?.y ?? 0;
const topOf = (cell: Cell) => yOf(cell[0]);
const footOf = (cell: Cell) => yOf(cell.at(-1));
const sizeOf = (line: Line | undefined) => line?.[0]?.size ?? 0;

const isBeside = (cell: Cell, number: Line) =>
  Math.abs((topOf(cell) + footOf(cell)) / 2 - yOf(number)) < inexact * sizeOf(number);

const isAbove = (cell: Cell, number: Line | undefined) =>
  topOf(cell) > yOf(number) + inexact * sizeOf(number);
