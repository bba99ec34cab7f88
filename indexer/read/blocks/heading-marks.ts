/** What Word puts before each heading that it saves as a web page: "0BPkt. 1", "1BBudget", "2BPkt. 2". */
import type { Block } from "./block.ts";

const mark = /^\s*(\d{1,3})B(?=["“”»'(§\p{Lu}\d])/u;
const fewest = 2;

/** The blocks without them, where they count from 0 and rise by one; else the same blocks. */
export function withoutHeadingMarks(
  blocks: readonly Block[],
  withTexts: (block: Block, change: (text: string) => string) => Block,
): readonly Block[] {
  const marked = blocks.flatMap((block) => {
    const count = mark.exec(block.text)?.[1];
    return count === undefined ? [] : [{ block, count: Number(count) }];
  });
  const rises = marked.every(({ count }, i) => count === i);
  if (marked.length < fewest || !rises) return blocks;
  const known = new Set(marked.map(({ block }) => block));
  return blocks.map((block) =>
    known.has(block) ? withTexts(block, (text) => text.replace(mark, "")) : block,
  );
}
