/** Rings with fewer corners, by Visvalingam and Whyatt (1993): the corner that spans least goes first. Pure. */
import type { Point } from "./read-rings.ts";

/** `least` is the area of the smallest triangle of three neighbours that is kept. */
export function simplify(ring: readonly Point[], least: number): Point[] {
  const kept = [...ring];
  while (kept.length > 3) {
    const areas = kept.map((_, at) => spanAt(kept, at));
    const smallest = Math.min(...areas);
    if (smallest >= least) break;
    kept.splice(areas.indexOf(smallest), 1);
  }
  return kept;
}

function spanAt(ring: readonly Point[], at: number): number {
  const [ax, ay] = ring[(at - 1 + ring.length) % ring.length] ?? [0, 0];
  const [bx, by] = ring[at] ?? [0, 0];
  const [cx, cy] = ring[(at + 1) % ring.length] ?? [0, 0];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
