/** Markdown to blocks: headings, list entries and table rows keep their meaning, emphasis goes. */
import { type Block, type ReadResult, toBlock } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { textBlocks } from "./read-text.ts";

/** Reads Markdown; a line of the file is a block, so that line numbers hold. Never throws. */
export function readMarkdown(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  return { blocks: text === "" ? [] : textBlocks(text).map(withMeaning), problems };
}

function withMeaning(block: Block): Block {
  const text = withoutEmphasis(block.text);
  const heading = /^(#{1,6})\s+(.*?)[\s#]*$/.exec(text);
  if (heading) return toBlock(heading[2] ?? "", block.line, { heading: heading[1]?.length ?? 1 });
  const entry = /^(\s*)([-*+])\s+(.*)$/.exec(text);
  if (entry) return toBlock(entry[3] ?? "", block.line, { list: listEntry(entry[1], entry[2]) });
  const cells = tableCells(text);
  if (cells) return toBlock(cells.join("\t"), block.line, { cells });
  return { ...block, text };
}

function listEntry(indent = "", marker = "-"): { readonly depth: number; readonly marker: string } {
  return { depth: 1 + Math.floor(indent.length / 2), marker };
}

/** A row between bars; the line of dashes under a head has no cells. */
function tableCells(text: string): string[] | null {
  if (!/^\s*\|.*\|\s*$/.test(text)) return null;
  const cells = text.trim().slice(1, -1).split("|");
  return cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell)) ? [] : cells.map((cell) => cell.trim());
}

function withoutEmphasis(text: string): string {
  return text.replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2").replace(/\\([\\`*_#.|-])/g, "$1");
}
