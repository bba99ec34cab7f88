/** Tables of data against tables that only place things on a page. */
import { collapse } from "../blocks/block-printer.ts";
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isText,
} from "./html-tree.ts";

const structural = new Set(["table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol"]);

export type Row = { readonly cells: readonly string[]; readonly line: number };

/** A table's rows in order; a cell's text is one line, empty cells at a row's end are gone. */
export function readRows(table: Element): Row[] {
  const rows = [...descendants(table)].filter((node) => isElement(node) && node.tagName === "tr");
  return rows.filter(isElement).map((row) => {
    const cells = childrenOf(row).filter(isElement).map(cellText);
    while (cells.at(-1) === "") cells.pop();
    return { cells, line: row.sourceCodeLocation?.startLine ?? 1 };
  });
}

function cellText(cell: Element): string {
  const texts = [...descendants(cell)].map((node) => {
    if (isText(node)) return node.value;
    return isElement(node) && /^(?:p|div|br|li)$/.test(node.tagName) ? " " : "";
  });
  return collapse(texts.join(""));
}

/** Whether a table only places things: it says so, has one column, or holds headings, lists or tables. */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role"))) return true;
  const below = [...descendants(table)].filter((node) => node !== table);
  if (below.some((node) => isElement(node) && structural.has(node.tagName))) return true;
  return readRows(table).every(({ cells }) => cells.length < 2);
}
