/** A bar for every year from the first to the last, the empty ones too: a gap is seen as a gap. */
import type { FacetValue } from "../../../contract/search-result.ts";

export type Bar = {
  readonly year: string;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
};

/** Bars for a drawing of the given size; the tallest fills it, and any hit at all can be seen. */
export function toBars(years: readonly FacetValue[], width: number, height: number): Bar[] {
  const counts = new Map(years.map(({ value, count }) => [Number(value), count]));
  const known = [...counts.keys()].filter(Number.isInteger);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const length = Math.max(...known) - first + 1;
  const most = Math.max(1, ...counts.values());
  const step = width / length;
  return Array.from({ length }, (_, index) => {
    const count = counts.get(first + index) ?? 0;
    return {
      year: String(first + index),
      count,
      x: index * step,
      width: step,
      height: count === 0 ? 0 : Math.max(2, (count / most) * height),
    };
  });
}
