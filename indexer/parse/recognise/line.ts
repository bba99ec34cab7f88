/** What the recognisers read: the printed lines that hold text, cleaned, with the air around them. */
import type { Block, ItemFacts, Role } from "../../read/blocks/block.ts";
import { expandMarkup, hasLeftovers } from "./markup.ts";

/**
 * A line with text. `text` is trimmed; `bare` the same without a leading bullet, for recognisers.
 * `line` and `page` are the source's; several lines share them where one printed line held several.
 * `gap` is how many blank lines stand above, `indent` the blanks before the text, `cells` the number
 * of table cells (1 outside tables).
 */
export type Line = {
  readonly text: string;
  readonly bare: string;
  readonly line: number;
  readonly page: number | null;
  readonly gap: number;
  readonly indent: number;
  readonly heading: number;
  readonly role: Role | null;
  readonly item: ItemFacts | null;
  readonly cells: number;
  /** What `bare` begins with where a reader says that it is a list's mark. */
  readonly mark?: string;
};

const bullet = /^(?:[•·*‣▪●–—-]|o(?=\s))\s*(?=\S)/;

/** The lines of a document that hold text; invisible characters and leftover markup are gone. */
export function toLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  const tags = hasLeftovers(blocks.map(({ text }) => text)) ? "leftovers" : "kept";
  let gap = 0;
  for (const block of blocks) {
    let held = false;
    for (const part of expandMarkup(visible(block.text), tags)) {
      const text = part.trim();
      if (text === "" || text === "•") continue;
      lines.push(toLine(block, text, part.length - part.trimStart().length, gap));
      gap = 0;
      held = true;
    }
    if (!held) gap += 1;
  }
  return lines;
}

/** The same line with other text; `gap` is 0 for what stood further right on the same printed line. */
export function withText(line: Line, text: string, gap = line.gap): Line {
  return { ...line, text, bare: text.replace(bullet, ""), gap };
}

function toLine(block: Block, text: string, indent: number, gap: number): Line {
  const { line, page, heading, role, item } = block;
  const printed = block.list ? `${block.list.marker} ${text}` : text;
  const bare = block.list ? text : text.replace(bullet, "");
  const cells = block.cells?.length ?? text.split("\t").length;
  const own = { text: printed, bare, line, page, gap, indent, heading, role, item, cells };
  return block.mark === undefined ? own : { ...own, mark: block.mark };
}

/** "R e f e r a t", on a line of its own or before other words. */
const spaced = /(?<![\p{L}\d])(?:\p{L} ){4,}\p{L}(?![\p{L}\d])/gu;
const maybeSpaced = / [A-Za-zÆØÅæøå] [A-Za-zÆØÅæøå] [A-Za-zÆØÅæøå] /;
const odd = /\[bookmark|[\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff]/;

/** Word's bookmarks, soft hyphens and zero-width signs go; odd blanks become blanks. */
function visible(text: string): string {
  const joined = maybeSpaced.test(text)
    ? text.replace(spaced, (letters) => letters.replaceAll(" ", ""))
    : text;
  if (!odd.test(joined)) return joined;
  return joined
    .replace(/\[bookmark: [^\]]*\]/g, "")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ");
}
