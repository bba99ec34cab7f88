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

/** So many rows must have text on both sides, which fills its side so well, to be columns. */
const fewestRows = 5;
const leastFill = 0.6;

export function toColumns(rows: readonly Row[]): Column[] {
  const gutter = findGutter(rows);
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
function findGutter(rows: readonly Row[]): number | null {
  const places = rows.flatMap(([first, second]) =>
    first && second ? [(first.right + second.left) / 2] : [],
  );
  const good = places.filter((place) => isGutter(rows, place));
  return good.length === 0 ? null : (good[Math.floor(good.length / 2)] ?? null);
}

function isGutter(rows: readonly Row[], place: number): boolean {
  const sides = rows.filter((row) => isTwoSided(row, place));
  if (sides.length < fewestRows) return false;
  const left = sides.map(([first]) => first).filter((segment) => segment !== undefined);
  const right = sides.map(([, second]) => second).filter((segment) => segment !== undefined);
  return fill(left) >= leastFill && fill(right) >= leastFill;
}

function isTwoSided(row: Row, place: number): boolean {
  const [first, second] = row;
  return row.length === 2 && !!first && !!second && first.right < place && second.left > place;
}

/** How much of their column's width lines take on average: prose nearly all, labels and cells little. */
function fill(segments: readonly Segment[]): number {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const widths = segments.map((segment) => (segment.right - segment.left) / (right - left));
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
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
