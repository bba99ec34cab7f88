/** Numbered lists inside a numbered list: where the page sets them further in, its outermost are the items. */
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
  const outer = lines.filter((_, i) => (indents[i] ?? 0) === least);
  const inner = lines.filter((_, i) => (indents[i] ?? 0) >= least + step);
  const apart = outer.length + inner.length === lines.length && inner.length > 0;
  if (!apart || outer[0] !== lines[0]) return null;
  if (areProven(outer, inner)) return outer;
  if (outer.length < fewest || inner.some(({ evident }) => evident)) return null;
  return isWhole(outer) ? outer : null;
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
