/** A table on paper whose rows are items: a number, a title, and what is said of it, each in its column. */
import { caseLine, decidedHead } from "../blocks/table-lines.ts";
import { asColumns, type Column, toColumn, toColumns } from "./pdf-columns.ts";
import type { Piece } from "./pdf-piece.ts";
import type { PdfPage } from "./pdf-pieces.ts";
import { betweenLines, groupRows, toRows } from "./pdf-rows.ts";
import { type Begun, headLabels, near, same, shortEdges, toldEdges } from "./pdf-table-edges.ts";
import { findTitledTable } from "./pdf-titled-table.ts";

/** Where the columns begin, from left to right, and what the head prints above them, "" for nothing. */
type ItemTable = { readonly edges: readonly number[]; readonly labels: readonly string[] };

/** What a whole document shows: its table of items, and where its pages' columns part. */
export type Layout = { readonly table: ItemTable | null; readonly gutters: readonly number[] };

const mark = /^(\d{1,3})[.)]?$/;

/** The table of a document; null where rows that begin with a rising number have fewer than three columns. */
export function findItemTable(pages: readonly PdfPage[]): ItemTable | null {
  const begun = pages.flatMap(begunOn);
  const [first] = begun;
  if (first === undefined || begun.length < 2) return null;
  const [number, title] = first.edges;
  const aligned = begun.every(({ edges }) => near(edges[0], number) && near(edges[1], title));
  const rising = begun.every((one, i) => one.number === first.number + i);
  if (!aligned || !rising) return null;
  const told = toldEdges(begun, title);
  const behind = told.length > 0 ? told : shortEdges(begun, title);
  if (behind.length === 0) return null;
  const edges = [number, title, ...behind];
  return { edges, labels: headLabels(first.above, edges) };
}

function begunOn({ pieces }: PdfPage): Begun[] {
  const rows = groupRows(pieces).map((row) => row.sort((a, b) => a.x - b.x));
  const starts = rows.flatMap((row, at) => {
    const [number, title] = row;
    const digits = mark.exec(number?.text.trim() ?? "")?.[1];
    if (digits === undefined || !number || !title || !/\p{L}{2}/u.test(title.text)) return [];
    const dotted = !/\d$/.test(number.text.trim());
    return [{ at, number: Number(digits), dotted, edges: [number.x, title.x] as const }];
  });
  return starts.map(({ at, ...start }, i) => ({
    ...start,
    row: rows[at] ?? [],
    band: rows.slice(at, starts[i + 1]?.at).flat(),
    above: rows[at - 1] ?? [],
  }));
}

/**
 * The columns of a page with such a table: each row's title, then its cells; a title that goes on at the head
 * of the `next` page is whole on this one. Without a table the page's own columns.
 */
export function tableColumns(
  page: PdfPage,
  { table, gutters }: Layout,
  next: PdfPage | undefined,
): Column[] {
  if (table === null) return titledColumns(page, gutters);
  const { starts, rows, before } = partsOf(page, table);
  const rest = next === undefined ? [] : titleRest(next, table);
  return [
    ...asColumns(before),
    ...starts.flatMap((at, i) => {
      const more = i === starts.length - 1 ? rest : [];
      return itemColumns(rows.slice(at, starts[i + 1]).flat(), table, more);
    }),
  ];
}

/** The rows of a table whose items have titles alone; the page's own columns where it has none. */
function titledColumns({ pieces, width }: PdfPage, gutters: readonly number[]): Column[] {
  const titled = findTitledTable(pieces);
  if (titled === null) return toColumns(pieces, width, gutters);
  const { before, items, after } = titled;
  const table = {
    edges: [Number.NEGATIVE_INFINITY, ...titled.edges],
    labels: ["", ...titled.labels],
  };
  return [
    ...(before.length > 0 ? toColumns(before, width, gutters) : []),
    ...items.flatMap((item) => itemColumns(item, table, [])),
    ...(after.length > 0 ? toColumns(after, width, gutters) : []),
  ];
}

/** What stands above a page's first item, and where its items start. */
function partsOf(page: PdfPage, { edges, labels }: ItemTable) {
  const rows = groupRows(page.pieces);
  const [edge = 0, titleEdge = 0] = edges;
  const starts = rows.flatMap((row, at) => (isStart(row, edge) ? [at] : []));
  const above = rows.slice(0, starts[0] ?? rows.length).filter((row) => !isHeadRow(row, labels));
  const pieces = above.flat();
  // A row that goes on from the page before has nothing in the column of the numbers.
  const goesOn = pieces.every(({ x }) => x > titleEdge - same);
  const cells = cellsOf(pieces, edges);
  return {
    rows,
    starts,
    title: goesOn ? (cells[1] ?? []) : [],
    before: goesOn ? cells.slice(2) : [pieces],
  };
}

/** Below all of the page before, where it belongs. */
function titleRest(page: PdfPage, table: ItemTable): Piece[] {
  return partsOf(page, table).title.map((piece) => ({ ...piece, y: piece.y - page.height }));
}

function isStart(row: readonly Piece[], edge: number): boolean {
  return row.some(({ x, text }) => Math.abs(x - edge) < same && mark.test(text.trim()));
}

function isHeadRow(row: readonly Piece[], labels: readonly string[]): boolean {
  return labels.length > 0 && row.every(({ text }) => labels.includes(text));
}

/** The pieces of each column, by where they begin. */
function cellsOf(pieces: readonly Piece[], edges: readonly number[]): Piece[][] {
  return edges.map((edge, i) => {
    const next = edges[i + 1] ?? Number.POSITIVE_INFINITY;
    const from = i === 0 ? Number.NEGATIVE_INFINITY : edge - same;
    return pieces.filter(({ x }) => x >= from && x < next - same);
  });
}

function itemColumns(
  pieces: readonly Piece[],
  { edges, labels }: ItemTable,
  titleRest: readonly Piece[],
): Column[] {
  const [number = [], title = [], ...rest] = cellsOf(pieces, edges);
  const decided = labels.findIndex((label) => decidedHead.test(label));
  return [
    ...titleColumn(number, [...title, ...titleRest]),
    ...rest.flatMap((cell, i) => {
      const label = decided >= 0 && i + 2 > decided;
      return asColumns([withLabel(cell, labels[i + 2] ?? "", label)]);
    }),
  ];
}

/** Number and title as one line, however many the narrow column broke it into. */
function titleColumn(number: readonly Piece[], title: readonly Piece[]): Column[] {
  const lines = toRows(title).map((row) => row.map(({ text }) => text.trim()).join(" "));
  const [mark] = toRows(number).flat();
  const [first] = toRows(title).flat();
  const words = lines.reduce(
    (text, line) =>
      /\p{L}[-\u2010\u00ad]$/u.test(text) ? text.slice(0, -1) + line : `${text} ${line}`,
    "",
  );
  if (mark === undefined)
    return first === undefined ? [] : [toColumn([[{ ...first, text: words.trim() }]])];
  const text = `${mark.text.trim().replace(/[.)]?$/, ".")} ${words.trim()}`;
  return [toColumn([[{ ...mark, text }]])];
}

/** A line above a cell, as far from it as paragraphs are, but below a case number; `isBehind` what was decided it is a label, whatever it says. */
function withLabel(cell: readonly Piece[], label: string, isBehind: boolean): Piece[] {
  const [top] = [...cell].sort((a, b) => b.y - a.y);
  if (top === undefined || label === "") return [...cell];
  const y = caseLine.test(top.text.trim()) ? top.y - top.size * betweenLines : top.y + top.size * 2;
  // Not as wide as the line below it: it has ended, and was not broken.
  const head = { ...top, text: label, y, width: 0 };
  return [isBehind ? { ...head, label: true } : head, ...cell];
}
