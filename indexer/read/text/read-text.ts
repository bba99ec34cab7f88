/** Plain text to blocks: one a line, pages told by form feeds. */
import { type Block, type ReadResult, toBlock } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";

/** Reads text in UTF-8, UTF-16 or Windows-1252, with any line ends. Never throws. */
export function readText(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  return { blocks: text === "" ? [] : textBlocks(text), problems };
}

/**
 * Word's soft line break, and Unicode's own ends of lines and paragraphs: no editor counts them as lines.
 * U+0085 behind such letters is the second half of an "Å" that was read in a wrong encoding.
 */
const softBreak = /(?<![\u00c2\u00c3]|\u00e2[\u0080-\u00bf])\u0085|[\v\u2028\u2029]/;

/**
 * One block a printed line of the text; `page` is counted only where there are form feeds. Lines parted by
 * soft breaks share the number of the line that an editor shows.
 */
export function textBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|\r|\n/);
  const paged = text.includes("\f");
  let page = 1;
  return lines.flatMap((line, i) => {
    const [first = "", ...later] = line.split("\f");
    const onPages = [{ part: first, page }, ...later.map((part) => ({ part, page: ++page }))];
    // A line that begins or ends with a form feed is one line: what stands beside it is no line of a page.
    const printed = onPages.filter(({ part }) => part !== "");
    return (printed.length > 0 ? printed : onPages.slice(-1)).flatMap(({ part, page: on }) =>
      part.split(softBreak).map((text) => toBlock(text, i + 1, paged ? { page: on } : {})),
    );
  });
}
