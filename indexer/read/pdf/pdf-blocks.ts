/** A PDF's lines as blocks, a paragraph each, with air where the page has it and headings by size. */
import { type Block, toBlock } from "../blocks/block.ts";
import { leadingOf } from "./pdf-leading.ts";
import type { PdfLine } from "./pdf-lines.ts";
import { toParagraphs } from "./pdf-paragraphs.ts";

/** `line` counts the printed lines of the document, `page` its pages. */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const body = commonest(lines.map(({ size, text }) => [round(size), text.length]));
  const leading = leadingOf(lines);
  let place = 1;
  return toParagraphs(lines, leading, body * larger).flatMap(
    ({ text, first, above, lines: count }) => {
      const { page, size } = first;
      const line = place;
      place += count;
      const role = first.label ? "label" : null;
      const block = toBlock(text, line, { page, role, heading: headingLevel(size, body) });
      const apart = above === null || above > leading.most;
      return apart && line > 1 ? [toBlock("", line, { page }), block] : [block];
    },
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The value with the greatest weight; 0 of none. */
function commonest(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 0;
}

/** Letters so much larger than most are those of headings. */
const larger = 1.12;

function headingLevel(size: number, body: number): number {
  if (size < body * larger) return 0;
  return size > body * 1.5 ? 1 : 2;
}
