/** Plain text to blocks: one a line, pages told by form feeds. */
import { type Block, type ReadResult, toBlock } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";

/** Reads text in UTF-8, UTF-16 or Windows-1252, with any line ends. Never throws. */
export function readText(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  return { blocks: text === "" ? [] : textBlocks(text), problems };
}

/** One block a line of the text; `page` is counted only where there are form feeds. */
export function textBlocks(text: string): Block[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (!text.includes("\f")) return lines.map((line, i) => toBlock(line, i + 1));
  let page = 1;
  return lines.map((line, i) => {
    page += line.split("\f").length - 1;
    return toBlock(line.replaceAll("\f", ""), i + 1, { page });
  });
}
