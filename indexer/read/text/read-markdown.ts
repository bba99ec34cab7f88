/** Markdown to blocks: headings, list entries and table rows keep their meaning, emphasis goes. */
import { type Block, type ReadResult, toBlock } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { tableLines } from "../blocks/table-lines.ts";
import { textBlocks } from "./read-text.ts";

/** Reads Markdown; a line of the file is a block, or one for each line that it is broken into. Never throws. */
export function readMarkdown(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  return { blocks: text === "" ? [] : textBlocks(text).flatMap(brokenLines), problems };
}

/** The one tag that converters leave, for what Markdown has no sign for: a line broken inside a cell. */
const lineBreak = /\s*<br\s*\/?>\s*/i;

function brokenLines(block: Block): Block[] {
  if (!lineBreak.test(block.text)) return [withMeaning(block)];
  const cells = tableCells(withoutEmphasis(block.text));
  if (!cells) return block.text.split(lineBreak).map((text) => withMeaning({ ...block, text }));
  const row = cells.map((cell) => ({ lines: cell.split(lineBreak).filter((line) => line !== "") }));
  return tableLines([{ cells: row, line: block.line, head: false }]).map((part) =>
    part.kind === "row"
      ? toBlock(part.cells.join("\t"), part.line, { cells: part.cells })
      : toBlock(part.text, part.line),
  );
}

/** Reads plain text, or Markdown where its lines are written so. Never throws. */
export function readTextOrMarkdown(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  const blocks = text === "" ? [] : textBlocks(text);
  return { blocks: isMarkdown(blocks) ? blocks.map(withMeaning) : blocks, problems };
}

/** What nobody writes who does not write Markdown: words in bold, and headings behind signs and a blank. */
const sign =
  /^\s{0,3}#{1,6} \p{L}|(?<![*\p{L}\d])\*\*(?=[\p{L}\d"»])[^*]*[\p{L}\d.:!?)"«]\*\*(?![*\p{L}\d])|^\s*__(?=\p{L})[^_]+__:?\s*$/u;
const fewestSigns = 2;

function isMarkdown(blocks: readonly Block[]): boolean {
  let signs = 0;
  for (const { text } of blocks) {
    if (/[*_#]/.test(text) && sign.test(text)) signs += 1;
    if (signs === fewestSigns) return true;
  }
  return false;
}

function withMeaning(block: Block): Block {
  const text = withoutEmphasis(block.text);
  if (boldLine.test(block.text)) return toBlock(text.trim(), block.line, { heading: boldLevel });
  const heading = /^(#{1,6})\s+(.*?)[\s#]*$/.exec(text);
  if (heading) return toBlock(heading[2] ?? "", block.line, { heading: heading[1]?.length ?? 1 });
  const entry = /^(\s*)([-*+])\s+(.*)$/.exec(text);
  if (entry) return toBlock(entry[3] ?? "", block.line, { list: listEntry(entry[1], entry[2]) });
  const cells = tableCells(text);
  if (cells) return toBlock(cells.join("\t"), block.line, { cells });
  return { ...block, text };
}

/** A whole line in bold is how many write their headings; labels and what they say are bold in part. */
const boldLine = /^\s*(\*\*|__)(?=\S)(?:(?!\1).)+(?<=\S)\1:?\s*$/;
const boldLevel = 6;

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
