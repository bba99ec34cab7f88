/** An HTML tree as blocks: what stood on a line of its own is one, headings, lists and tables say so. */
import type { Block } from "../blocks/block.ts";
import { type BlockPrinter, createBlockPrinter, type Setting } from "../blocks/block-printer.ts";
import { tableLines } from "../blocks/table-lines.ts";
import { markerOf } from "./html-list.ts";
import { isLayoutTable, readRows } from "./html-table.ts";
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isSilent,
  isText,
  type Node,
  textOf,
} from "./html-tree.ts";
import { placeIn, roleAt, type SectionPlace } from "./opened-sections.ts";

type Context = Omit<Setting, "role"> & {
  readonly place: SectionPlace;
  readonly lists: number;
  readonly depth: number;
  /** Line breaks of the source are lines of the page. */
  readonly keepsLines: boolean;
};

type Walk = { readonly printer: BlockPrinter; readonly skipped: ReadonlySet<Node> };

const airy = new Set(
  "p h1 h2 h3 h4 h5 h6 table blockquote pre section article dl hr figure fieldset".split(" "),
);
const breaking = new Set(
  "div ul ol li tr td th dt dd header main address caption summary details button".split(" "),
);

/** Deeper than this nesting means nothing: the text is printed as it stands. */
const deepest = 300;

type HtmlStart = {
  /** Nodes that are not printed. */
  readonly skipped?: ReadonlySet<Node>;
  /** The source's line where nodes do not know their own. */
  readonly line?: number;
  readonly place?: SectionPlace;
};

/** All text below `root`, as a browser would set it. */
export function htmlBlocks(root: Node, start: HtmlStart = {}): readonly Block[] {
  const { skipped = new Set<Node>(), line = 1, place = "page" } = start;
  const printer = createBlockPrinter();
  const context = { heading: 0, place, lists: 0, depth: 0, line, keepsLines: false };
  walk(root, context, { printer, skipped });
  return printer.print();
}

function walk(node: Node, context: Context, walking: Walk): void {
  if (walking.skipped.has(node) || isSilent(node)) return;
  if (isText(node) && context.keepsLines) writeLines(node.value, context, walking.printer);
  else if (isText(node)) walking.printer.write(node.value, toSetting(context));
  else if (!isElement(node)) walkChildren(node, context, walking);
  else if (context.depth > deepest) printFlat(node, context, walking.printer);
  else walkElement(node, contextIn(node, context), walking);
}

function toSetting({ heading, line, place }: Context): Setting {
  return { heading, line, role: roleAt[place] };
}

function contextIn(element: Element, around: Context): Context {
  const { heading, place, lists, depth, line, keepsLines } = around;
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return {
    heading: level === undefined ? heading : Number(level),
    place: placeIn(element, place),
    lists: lists + Number(/^[uo]l$/.test(element.tagName)),
    depth: depth + 1,
    keepsLines: keepingOf(element) ?? keepsLines,
    line: element.sourceCodeLocation?.startLine ?? line,
  };
}

function walkElement(element: Element, context: Context, walking: Walk): void {
  const { printer } = walking;
  const end = endOf(element, context, printer);
  end();
  if (element.tagName === "li") {
    printer.beginEntry({ depth: Math.max(1, context.lists), marker: markerOf(element) });
  }
  if (element.tagName === "table" && !isLayoutTable(element)) printTable(element, context, walking);
  else if (element.tagName === "pre") printLines(element, context, printer);
  else walkChildren(element, context, walking);
  end();
}

/** What an element does to the lines before and after it. */
function endOf({ tagName }: Element, { lists }: Context, printer: BlockPrinter): () => void {
  const outerList = /^[uo]l$/.test(tagName) && lists === 1;
  if (airy.has(tagName) || outerList) return printer.air;
  return breaking.has(tagName) || tagName === "br" ? printer.endLine : () => {};
}

function printTable(table: Element, context: Context, { printer, skipped }: Walk): void {
  for (const part of tableLines(readRows(table, skipped))) {
    const setting = toSetting({ ...context, line: Math.max(part.line, context.line) });
    if (part.kind === "row") printer.row(part.cells, setting);
    else {
      if (part.kind === "number") printer.air();
      const role = part.kind === "label" ? part.kind : setting.role;
      printer.write(part.text, { ...setting, role });
      printer.endLine();
    }
  }
}

function walkChildren(node: Node, context: Context, walking: Walk): void {
  for (const child of childrenOf(node)) walk(child, context, walking);
}

function printLines(element: Element, context: Context, printer: BlockPrinter): void {
  writeLines(textOf(element), context, printer);
  printer.endLine();
}

/** As CSS says it of an element itself; null where it says nothing. */
function keepingOf(element: Element): boolean | null {
  const [, way] = /white-space\s*:\s*([a-z-]+)/i.exec(attribute(element, "style")) ?? [];
  return way === undefined ? null : /^(?:pre|pre-line|pre-wrap|break-spaces)$/i.test(way);
}

/** The first and the last line go on what stands before and behind them. */
function writeLines(text: string, context: Context, printer: BlockPrinter): void {
  const lines = text.split("\n");
  for (const [i, line] of lines.entries()) {
    const isBlank = line.trim() === "" && i < lines.length - 1;
    if (i > 0 && isBlank) printer.air();
    else if (i > 0) printer.endLine();
    printer.write(line, toSetting(context));
  }
}

function printFlat(root: Node, context: Context, printer: BlockPrinter): void {
  for (const node of descendants(root)) {
    if (isText(node)) printer.write(`${node.value} `, toSetting(context));
  }
}
