/** A PDF's lines as blocks, a paragraph each, with air where the page has it and headings by size. */
import { type Block, toBlock } from "../blocks/block.ts";
import { distance, type PdfLine } from "./pdf-lines.ts";
import { toParagraphs } from "./pdf-paragraphs.ts";

/** So much over the usual distance between lines is air. */
const air = 1.35;

/** `line` counts the printed lines of the document, `page` its pages. */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const body = commonest(lines.map(({ size, text }) => [round(size), text.length]));
  const leading = usualLeading(lines);
  let place = 1;
  return toParagraphs(lines, leading).flatMap(({ text, first, above, lines: count }) => {
    const { page, size } = first;
    const line = place;
    place += count;
    const block = toBlock(text, line, { page, heading: headingLevel(size, body) });
    const apart = above === null || above > leading * air;
    return apart && line > 1 ? [toBlock("", line, { page }), block] : [block];
  });
}

/**
 * The distance between lines of one paragraph, in letters' sizes: of all distances the one that a
 * fifth fall short of, since minutes of short paragraphs have more air than lines. 0 where there is none.
 */
function usualLeading(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap((line, i) => distance(lines[i - 1], line) ?? []);
  const sorted = distances.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 5)] ?? 0;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The value with the greatest weight; 0 of none. */
function commonest(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 0;
}

function headingLevel(size: number, body: number): number {
  if (size < body * 1.12) return 0;
  return size > body * 1.5 ? 1 : 2;
}
