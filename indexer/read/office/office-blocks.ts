/** What readers of office documents share: HTML in between, from which blocks are made. */
import type { Problem } from "../../../contract/meeting.ts";
import type { ReadResult } from "../blocks/block.ts";
import { withPrintedNumbers } from "../blocks/numbered-entries.ts";
import { readMark } from "../blocks/printed-mark.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import { findStruck, tellStruck } from "../html/struck.ts";

/** `line` counts the document's printed paragraphs, since such files have no lines. */
export function officeBlocks(html: string, name: string, problems: readonly Problem[]): ReadResult {
  const page = parseHtml(html);
  const struck = findStruck(page);
  const printed = htmlBlocks(page, { skipped: new Set(struck) });
  const blocks = withPrintedNumbers(printed.map(readMark));
  if (blocks.length === 0) return failure("empty-file", `${name} rummer ingen tekst.`);
  const counted = blocks.map((block, i) => ({ ...block, line: i + 1 }));
  return { blocks: counted, problems: [...problems, ...tellStruck(struck, { name })] };
}

export function failure(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}

export const encrypted = (name: string): ReadResult =>
  failure("encrypted", `${name} er låst med en adgangskode.`);

export const damaged = (name: string): ReadResult =>
  failure("damaged", `${name} er beskadiget og kan ikke læses.`);
