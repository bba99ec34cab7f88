/**
 * The reading order of a page: where text is set in columns, the left one before those to its right.
 * Labels with their values, and tables, stand side by side too, and are read row by row.
 */
import { runsOf, type Split, toBands } from "./pdf-bands.ts";
import type { Piece } from "./pdf-piece.ts";
import { groupRows, type Segment, toRows } from "./pdf-rows.ts";

type Row = readonly Segment[];

/** Rows in reading order, and how far their texts reach to both sides; `cell` is a table's column's reach. */
export type Column = {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
  readonly cell?: number;
};

/** So many lines beside each other, and as wide as this share of the page, are columns. */
const fewestRows = 5;
const fewestAtHead = 1;
const leastWidth = 0.2;
/** Above this share of lines that run over the gutter there is none. */
const mostCrossing = 0.4;

/** `gutters` are those of all the pages: a few lines at a page's head go on in their columns. */
export function toColumns(
  pieces: readonly Piece[],
  pageWidth: number,
  gutters: readonly number[],
): Column[] {
  const rows = groupRows(pieces);
  const split = (gutter: number) => rows.map((row) => splitRow(row, gutter));
  const isKnown = (gutter: number) => isGutter(split(gutter), pageWidth, fewestAtHead);
  const gutter = findGutter(pieces, rows, pageWidth) ?? gutters.find(isKnown);
  if (gutter === undefined) return asColumns([pieces]);
  return toBands(split(gutter)).flatMap((band) => {
    const [left, right] = [band.flatMap((row) => row.left), band.flatMap((row) => row.right)];
    if (band[0]?.crossing) return asColumns([[...left, ...right]]);
    return [left, right].flatMap((side) =>
      side.length > 0 ? toColumns(side, pageWidth, gutters) : [],
    );
  });
}

/** Where the columns of the pages part, the places of all pages together. */
export function guttersOf(
  pages: readonly { readonly pieces: readonly Piece[]; readonly width: number }[],
): number[] {
  return [...new Set(pages.flatMap(({ pieces, width }) => guttersIn(pieces, width)))];
}

function guttersIn(pieces: readonly Piece[], width: number): number[] {
  const gutter = findGutter(pieces, groupRows(pieces), width);
  if (gutter === undefined) return [];
  const left = pieces.filter(({ x }) => x < gutter);
  const right = pieces.filter(({ x }) => x >= gutter);
  return [gutter, ...guttersIn(left, width), ...guttersIn(right, width)];
}

/** Columns of these pieces, those without any left out. */
export function asColumns(groups: readonly (readonly Piece[])[]): Column[] {
  return groups.filter((pieces) => pieces.length > 0).map((pieces) => toColumn(toRows(pieces)));
}

export function toColumn(rows: readonly Row[]): Column {
  const segments = rows.flat();
  return {
    rows,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/** The left edge of a right column, where most of its lines begin; undefined where the page has none. */
function findGutter(
  pieces: readonly Piece[],
  rows: readonly (readonly Piece[])[],
  width: number,
): number | undefined {
  const edges = new Map<number, number[]>();
  for (const { x } of pieces) {
    if (x < width * 0.3 || x > width * 0.72) continue;
    edges.set(Math.round(x / 3), [...(edges.get(Math.round(x / 3)) ?? []), x]);
  }
  const common = [...edges.values()].sort((a, b) => b.length - a.length).slice(0, 4);
  for (const places of common.filter((places) => places.length >= fewestRows)) {
    const gutter = Math.min(...places) - 1;
    const splits = rows.map((row) => splitRow(row, gutter));
    if (isGutter(splits, width, fewestRows)) return gutter;
  }
  return undefined;
}

function splitRow(row: readonly Piece[], gutter: number): Split {
  const left = row.filter(({ x }) => x < gutter);
  const right = row.filter(({ x }) => x >= gutter);
  const crossing =
    left.some(({ x, width }) => x + width > gutter) ||
    left.some((one) => right.some((other) => isNextWord(one, other)));
  return { left, right, crossing };
}

/** On the very same line, no farther than words are. */
function isNextWord(one: Piece, other: Piece): boolean {
  const size = Math.max(one.size, other.size);
  const gap = other.x - one.x - one.width;
  return Math.abs(one.y - other.y) < size * 0.1 && gap < size * 0.6;
}

/** Of the whole page, or of a part of it between lines over its whole width. */
function isGutter(splits: readonly Split[], width: number, fewest: number): boolean {
  const free = splits.filter(({ crossing }) => !crossing);
  if (free.length >= splits.length * (1 - mostCrossing)) return areColumns(free, width, fewest);
  return runsOf(splits).some(
    ({ from, to, crossing }) => !crossing && areColumns(splits.slice(from, to), width, fewest),
  );
}

function areColumns(free: readonly Split[], width: number, fewest: number): boolean {
  const sides = [free.map(({ left }) => left), free.map(({ right }) => right)] as const;
  const [lefts, rights] = sides.map((side) => side.filter((pieces) => pieces.length > 0)) as [
    Piece[][],
    Piece[][],
  ];
  const prose = [lefts, rights].filter((side) => isProse(side, width)).length;
  // A page's last few lines may all be short on one side; other pages have shown the gutter.
  return areBeside(lefts, rights, fewest) && prose >= (fewest < fewestRows ? 1 : 2);
}

/** Where one column has lines the other has some too. */
function areBeside(lefts: readonly Piece[][], rights: readonly Piece[][], fewest: number): boolean {
  const heights = (side: readonly Piece[][]) => side.map(([first]) => first?.y ?? 0);
  const [left, right] = [heights(lefts), heights(rights)];
  const top = Math.min(Math.max(...left), Math.max(...right));
  const foot = Math.max(Math.min(...left), Math.min(...right));
  const within = (side: number[]) => side.filter((y) => y <= top && y >= foot).length;
  return within(left) >= fewest && within(right) >= fewest;
}

/** Lines of prose nearly fill their column; labels and cells do not. A quarter of the lines tells. */
function isProse(side: readonly Piece[][], width: number): boolean {
  const widths = side.map((pieces) => reach(pieces)).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length * 0.75)] ?? 0) >= width * leastWidth;
}

function reach(pieces: readonly Piece[]): number {
  const ends = pieces.map(({ x, width }) => x + width);
  return Math.max(...ends) - Math.min(...pieces.map(({ x }) => x));
}
