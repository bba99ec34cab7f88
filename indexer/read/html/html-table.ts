/** Tables of data against tables that only place things on a page, and tables whose rows are items. */
import { collapse } from "../blocks/block-printer.ts";
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isSilent,
  isText,
  type Node,
  parentOf,
} from "./html-tree.ts";

const structural = new Set(["table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol"]);
const breaking = /^(?:p|div|br|li|h[1-6]|blockquote|pre)$/;

/** `lines` of a cell are its paragraphs and broken lines, none of them empty. */
type Cell = { readonly lines: readonly string[] };
type Row = {
  readonly cells: readonly Cell[];
  readonly line: number;
  readonly head: boolean;
};

/** A table's rows in order, without what is `skipped`; empty cells at a row's end are gone. */
export function readRows(table: Element, skipped: ReadonlySet<Node> = new Set()): Row[] {
  const rows = rowsOf(table).filter((row) => !skipped.has(row));
  return rows.map((row) => {
    const elements = childrenOf(row).filter(isElement);
    const cells = elements.map((cell) => ({
      lines: skipped.has(cell) ? [] : cellLines(cell, skipped),
    }));
    while (cells.at(-1)?.lines.length === 0) cells.pop();
    const head = elements.length > 0 && elements.every(({ tagName }) => tagName === "th");
    return { cells, line: row.sourceCodeLocation?.startLine ?? 1, head };
  });
}

/** Those of the table itself, not of tables in its cells. */
function rowsOf(table: Element): Element[] {
  const all = [...descendants(table)].filter(isElement).filter(({ tagName }) => tagName === "tr");
  return all.filter((row) => tableOf(row) === table);
}

function tableOf(row: Element): Node | null {
  let node = parentOf(row);
  while (node !== null && !(isElement(node) && node.tagName === "table")) node = parentOf(node);
  return node;
}

function cellLines(cell: Element, skipped: ReadonlySet<Node>): string[] {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (skipped.has(node) || isSilent(node)) return;
    if (isText(node)) parts.push(node.value.replace(/\s+/g, " "));
    const breaks = isElement(node) && node !== cell && breaking.test(node.tagName);
    if (breaks) parts.push("\n");
    for (const child of childrenOf(node)) walk(child);
    if (breaks) parts.push("\n");
  };
  walk(cell);
  return parts
    .join("")
    .split("\n")
    .map(collapse)
    .filter((line) => line !== "");
}

/** Whether a table only places things: it says so, has one column, or holds headings, lists or tables. */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return true;
  const inner = [...descendants(table)].filter((node) => node !== table);
  if (inner.some((node) => isElement(node) && structural.has(node.tagName))) return true;
  return readRows(table).every(({ cells }) => cells.length < 2);
}
