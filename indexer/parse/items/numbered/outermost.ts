/** Numbered lists inside a numbered list: the outermost are the items, by where they stand, or by how they count. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { NumberedLine } from "./numbered-line.ts";

const fewest = 3;
/** So far to the right of another a number must stand to be set in. */
const step = 1;

/**
 * The lines that stand furthest to the left, the first of all among them, where these alone are numbered
 * without a gap from 1, and others are set in below them; the numbers may begin anew, as an editor's lists
 * do. Null elsewhere.
 */
export function outermost(
  rows: readonly Recognised[],
  lines: readonly NumberedLine[],
): readonly NumberedLine[] | null {
  const indents = lines.map(({ at }) => rows[at]?.line.indent ?? 0);
  const least = indents.reduce((min, indent) => Math.min(min, indent), Number.MAX_SAFE_INTEGER);
  const goOn = goingOn(lines, (i) => (indents[i] ?? 0) === least);
  const outer = lines.filter((line, i) => (indents[i] ?? 0) === least || goOn.has(line));
  const inner = lines.filter((line, i) => (indents[i] ?? 0) >= least + step && !goOn.has(line));
  const apart = outer.length + inner.length === lines.length && inner.length > 0;
  if (!apart || outer[0] !== lines[0]) return null;
  if (areProven(outer, inner)) return outer;
  if (outer.length < fewest || inner.some(({ evident }) => evident)) return null;
  return isWhole(outer) ? outer : null;
}

/** Lines further in that count on from the last outer one, where no list of their own begins below it. */
function goingOn(
  lines: readonly NumberedLine[],
  isOuter: (i: number) => boolean,
): ReadonlySet<NumberedLine> {
  const found = new Set<NumberedLine>();
  let last = 0;
  let listed = false;
  for (const [i, line] of lines.entries()) {
    if (isOuter(i)) {
      last = line.order;
      listed = false;
    } else if (line.order === 1) listed = true;
    else if (!listed && last > 1 && line.order === last + 1 && !takenBelow(lines, i, isOuter)) {
      found.add(line);
      last = line.order;
    }
  }
  return found;
}

/** The outer line below has the number itself. */
function takenBelow(
  lines: readonly NumberedLine[],
  at: number,
  isOuter: (i: number) => boolean,
): boolean {
  const below = lines.findIndex((_, i) => i > at && isOuter(i));
  return lines[below]?.order === lines[at]?.order;
}

/** Each is proven and follows the one before: what stands further in goes on none of them, whatever is below it. */
function areProven(outer: readonly NumberedLine[], inner: readonly NumberedLine[]): boolean {
  const first = outer[0]?.order ?? 0;
  const follow = outer.every(({ evident, order }, i) => evident && order === first + i);
  const last = first + outer.length - 1;
  return (
    outer.length > 1 && follow && inner.every(({ evident, order }) => !evident || order <= last)
  );
}

/** 1, 2, 3 … and perhaps 1, 2 … again. */
function isWhole(lines: readonly NumberedLine[]): boolean {
  return lines.every(({ order }, i) => order === 1 || order === (lines[i - 1]?.order ?? 0) + 1);
}

/**
 * Where nothing is set in: the lines below which a list begins anew from 1, if they count from 1 themselves, and every
 * other counts on in its list. A line that may go on either does so with the list, unless another begins below it.
 */
export function headsOfLists(lines: readonly NumberedLine[]): readonly NumberedLine[] | null {
  if (lines[0]?.order !== 1 || lines[1]?.order !== 1) return null;
  const heads: NumberedLine[] = [];
  let listed = 0;
  let lists = 0;
  for (const [i, line] of lines.entries()) {
    const isNext = line.order === heads.length + 1;
    const goesOn = line.order === listed + 1;
    if (isNext && (heads.length === 0 || lines[i + 1]?.order === 1 || !goesOn)) {
      heads.push(line);
      listed = 0;
    } else if (goesOn && !line.evident) {
      listed = line.order;
      if (listed === 1) lists += 1;
    } else return null;
  }
  return lists >= fewest ? heads : null;
}
