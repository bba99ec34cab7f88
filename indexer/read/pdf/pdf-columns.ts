/**
 * The reading order of a page: where text is set in two columns, the left one before the right one.
 * Labels with their values, and tables, stand side by side too, and are read row by row.
 */
import type { Segment } from "./pdf-rows.ts";

type Row = readonly Segment[];

/** Rows in reading order, and how far their texts reach to both sides. */
export type Column = {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
};

/** So many rows must have text on both sides, as wide as this share of the page, to be columns. */
const fewestRows = 5;
const leastWidth = 0.25;

export function toColumns(rows: readonly Row[], pageWidth: number): Column[] {
  const gutter = findGutter(rows, pageWidth * leastWidth);
  return gutter === null ? [toColumn(rows)] : splitBands(rows, gutter);
}

function toColumn(rows: readonly Row[]): Column {
  const segments = rows.flat();
  return {
    rows,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/** The place between two columns that most rows leave free; null where the page is no such page. */
function findGutter(rows: readonly Row[], width: number): number | null {
  const places = rows.flatMap(([first, second]) =>
    first && second ? [(first.right + second.left) / 2] : [],
  );
  const good = places.filter((place) => isGutter(rows, place, width));
  return good.length === 0 ? null : (good[Math.floor(good.length / 2)] ?? null);
}

function isGutter(rows: readonly Row[], place: number, width: number): boolean {
  const sides = rows.filter((row) => isTwoSided(row, place));
  if (sides.length < fewestRows) return false;
  return [0, 1].every((side) => meanWidth(sides.flatMap((row) => row[side] ?? [])) >= width);
}

function isTwoSided(row: Row, place: number): boolean {
  const [first, second] = row;
  return row.length === 2 && !!first && !!second && first.right < place && second.left > place;
}

/** Lines of prose nearly fill their column; labels and cells do not. */
function meanWidth(segments: readonly Segment[]): number {
  return segments.reduce((sum, { left, right }) => sum + right - left, 0) / segments.length;
}

/** Rows over the whole page stand between the bands of columns. */
function splitBands(rows: readonly Row[], gutter: number): Column[] {
  const bands: { crossing: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const crossing = row.some(({ left, right }) => left < gutter && right > gutter);
    const band = bands.at(-1);
    if (band?.crossing === crossing) band.rows.push(row);
    else bands.push({ crossing, rows: [row] });
  }
  return bands.flatMap((band) => {
    if (band.crossing || !band.rows.some((row) => isTwoSided(row, gutter)))
      return [toColumn(band.rows)];
    const side = (holds: (segment: Segment) => boolean) =>
      toColumn(band.rows.map((row) => row.filter(holds)).filter((row) => row.length > 0));
    return [side(({ right }) => right < gutter), side(({ left }) => left > gutter)];
  });
}
