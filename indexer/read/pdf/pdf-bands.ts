/** Where a page changes between columns and lines over its whole width: short lines belong to either. */
import type { Piece } from "./pdf-piece.ts";

/** A row's pieces on both sides of a gutter; `crossing` where one text runs over it. */
export type Split = {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly crossing: boolean;
};

type Run = { readonly from: number; readonly to: number; readonly crossing: boolean };

/** Rows that are read together, from the top down: all of them over the whole width, or none. */
export function toBands(splits: readonly Split[]): Split[][] {
  const rows = withShortLines(splits);
  return runsOf(rows).map(({ from, to }) => rows.slice(from, to));
}

/** Rows that follow each other and all cross, or none. */
export function runsOf(rows: readonly Split[]): Run[] {
  const starts = rows.flatMap(({ crossing }, at) =>
    rows[at - 1]?.crossing === crossing ? [] : [{ from: at, crossing }],
  );
  return starts.map((start, i) => ({ ...start, to: starts[i + 1]?.from ?? rows.length }));
}

/** Air, in letters' sizes: above a line that begins something, and around a heading over two columns. */
const air = 1.5;

/**
 * A line that is too short to run over the gutter does so all the same where it stands beside lines that do
 * and beyond the columns' head or foot, or where both columns break off for it.
 */
function withShortLines(splits: readonly Split[]): Split[] {
  const headed = splits.map((row, at) =>
    isOverBoth(splits, at) ? { ...row, crossing: true } : row,
  );
  return runsOf(headed).flatMap(({ from, to, crossing }) => {
    const run = headed.slice(from, to);
    if (crossing) return run;
    const first = from > 0 ? firstBeside(run) : 0;
    const last = to < headed.length ? firstBelow(run) : run.length;
    return run.map((row, at) => (at < first || at >= last ? { ...row, crossing: true } : row));
  });
}

/** Where the right column begins, or what stands to the left just above its first line. */
function firstBeside(run: readonly Split[]): number {
  const right = run.findIndex((row) => row.right.length > 0);
  if (right < 0) return run.length;
  const top = heightOf(run[right]);
  return run.findIndex((row, at) => at === right || heightOf(row) - top < air * sizeOf(row));
}

/** The first line with air above it below the right column's end: columns that end on a page end together. */
function firstBelow(run: readonly Split[]): number {
  const last = run.findLastIndex((row) => row.right.length > 0);
  if (last < 0) return 0;
  const below = run.findIndex((row, at) => {
    const isApart = heightOf(run[at - 1]) - heightOf(row) > air * sizeOf(row);
    return at > last && heightOf(run[last]) - heightOf(row) > sizeOf(row) && isApart;
  });
  return below < 0 ? run.length : below;
}

/** A heading alone in its row, with air around it to both sides of the gutter, and columns above and below. */
function isOverBoth(rows: readonly Split[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || row.crossing || row.right.length > 0 || !isHeading(row)) return false;
  const [y, size] = [heightOf(row), sizeOf(row)];
  const above = rows.slice(0, at).filter(({ crossing }) => !crossing);
  const below = rows.slice(at + 1).filter(({ crossing }) => !crossing);
  const gaps = (["left", "right"] as const).flatMap((side) => {
    const upper = above.findLast((one) => one[side].length > 0);
    const lower = below.find((one) => one[side].length > 0);
    return [upper && heightOf(upper) - y, lower && y - heightOf(lower)];
  });
  return gaps.every((gap) => gap !== undefined && gap > air * size);
}

const isHeading = ({ left }: Split) =>
  /^\s*(?:(?:punkt|pkt\.?|sag)\s*)?\d{1,4}\s*[.:)-]/i.test(left.map(({ text }) => text).join(" "));

const heightOf = (row: Split | undefined): number =>
  Math.max(...[...(row?.left ?? []), ...(row?.right ?? [])].map(({ y }) => y));

const sizeOf = ({ left, right }: Split): number =>
  Math.max(...[...left, ...right].map(({ size }) => size));
