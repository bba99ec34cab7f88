/** How far the lines of a paragraph stand from each other; more is air between two paragraphs. */
import { distance, type PdfLine } from "./pdf-lines.ts";

/** `most` in letters' sizes; 0 where there are no lines below each other. */
export type Leading = { readonly most: number };

/** So much over the usual distance is air: less where most lines stand equally far, as no scan's do. */
const air = { even: 1.12, uneven: 1.35 };
const equal = 0.02;
const fewestEqual = 0.35;

/**
 * The usual distance is the one that a fifth fall short of, since minutes of short paragraphs have more air
 * than lines.
 */
export function leadingOf(lines: readonly PdfLine[]): Leading {
  const distances = lines.flatMap((line, i) => distance(lines[i - 1], line) ?? []);
  const sorted = distances.filter((value) => value > 0).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 5)] ?? 0;
  const same = sorted.filter((value) => Math.abs(value - usual) <= usual * equal).length;
  const isEven = same >= sorted.length * fewestEqual;
  return { most: usual * (isEven ? air.even : air.uneven) };
}
