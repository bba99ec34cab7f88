/** Plain text to blocks: one a line, pages told by form feeds. */
import { type Block, type ReadResult, toBlock } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";

/** Reads text in UTF-8, UTF-16 or Windows-1252, with any line ends. Never throws. */
export function readText(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  return { blocks: text === "" ? [] : textBlocks(text), problems };
}

/** Word's soft line break, and Unicode's own ends of lines and paragraphs: no editor counts them as lines. */
const softBreak = /[\v\u0085\u2028\u2029]/;

/**
 * One block a printed line of the text; `page` is counted only where there are form feeds. Lines parted by
 * soft breaks share the number of the line that an editor shows.
 */
export function textBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|\r|\n/);
  const paged = text.includes("\f");
  let page = 1;
  return lines.flatMap((line, i) => {
    page += paged ? line.split("\f").length - 1 : 0;
    const hints = paged ? { page } : {};
    const parts = line.replaceAll("\f", "").split(softBreak);
    return parts.map((part) => toBlock(part, i + 1, hints));
  });
}
