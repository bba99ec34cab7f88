/** The reading order of pages with a table of items: each row's title, then its cells one after the other. */
import { caseLine, decidedHead } from "../../blocks/table-lines.ts";
import { asColumns, type Column, toColumn, toColumns } from "../pdf-columns.ts";
import type { Piece } from "../pdf-piece.ts";
import type { PdfPage } from "../pdf-pieces.ts";
import { betweenLines, toRows } from "../pdf-rows.ts";
import { same } from "./table-edges.ts";
import { type ItemTable, isApart, type Part, partsOf } from "./table-rows.ts";
import { findTitledTable } from "./titled-table.ts";

/** What a whole document shows: its table of items, and where its pages' columns part. */
type Layout = { readonly table: ItemTable | null; readonly gutters: readonly number[] };

/** `reaches` says how far the texts of each column reach to the right. */
type Table = Pick<ItemTable, "edges" | "labels"> & { readonly reaches: readonly number[] };
/** The pieces of each cell of an item. */
type Cells = readonly (readonly Piece[])[];

/** The columns of each page; without a table the page's own. */
export function columnsOf(pages: readonly PdfPage[], { table, gutters }: Layout): Column[][] {
  if (table === null) return pages.map((page) => titledColumns(page, gutters));
  const parts = partsOf(pages, table);
  const later = (page: number, at: number) => {
    const following = parts.flatMap((own, i) =>
      i < page ? [] : own.slice(i === page ? at + 1 : 0),
    );
    const end = following.findIndex(({ kind }) => kind === "item");
    return following.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === "goesOn");
  };
  const reaches = reachesOf(parts.flat(), table);
  return parts.map((own, nth) =>
    own.flatMap(({ kind, pieces }, at) => {
      if (kind === "goesOn") return [];
      if (kind === "text") return toColumns(pieces, pages[nth]?.width ?? 0, []);
      const cells = wholeCells([{ kind, pieces }, ...later(nth, at)], table);
      return itemColumns(cells, { ...table, reaches });
    }),
  );
}

/** The rows of a table whose items have titles alone; the page's own columns where it has none. */
function titledColumns({ pieces, width }: PdfPage, gutters: readonly number[]): Column[] {
  const titled = findTitledTable(pieces);
  if (titled === null) return toColumns(pieces, width, gutters);
  const { before, items, after } = titled;
  const [title = 0] = titled.edges;
  const edges = [title, ...titled.edges];
  const reaches = reachesOf(
    items.map((item) => ({ kind: "item" as const, pieces: item })),
    { edges },
  );
  const table = { edges, labels: ["", ...titled.labels], reaches };
  return [
    ...(before.length > 0 ? toColumns(before, width, gutters) : []),
    ...items.flatMap((item) => itemColumns(cellsOf(item, table.edges), table)),
    ...(after.length > 0 ? toColumns(after, width, gutters) : []),
  ];
}

/** Each cell with what it goes on with in later parts, below it as lines are. */
function wholeCells(parts: readonly Part[], { edges }: Pick<Table, "edges">): Cells {
  const all = parts.map(({ pieces }) => cellsOf(pieces, edges));
  return all.reduce((cells, rest) =>
    cells.map((cell, i) => [...cell, ...below(cell, rest[i] ?? [])]),
  );
}

function reachesOf(parts: readonly Part[], { edges }: Pick<Table, "edges">): number[] {
  const cells = parts
    .filter(({ kind }) => kind !== "text")
    .map(({ pieces }) => cellsOf(pieces, edges));
  return edges.map((_, i) =>
    Math.max(...cells.flatMap((own) => (own[i] ?? []).map(({ x, width }) => x + width))),
  );
}

function below(cell: readonly Piece[], rest: readonly Piece[]): Piece[] {
  const bottom = Math.min(...cell.map(({ y }) => y));
  const top = Math.max(...rest.map(({ y }) => y));
  const size = Math.max(...rest.map((piece) => piece.size));
  const fall = cell.length === 0 ? 0 : top - bottom + size * usualLeading;
  return rest.map((piece) => ({ ...piece, y: piece.y - fall }));
}

/** From line to line, in letters' sizes. */
const usualLeading = 1.2;

/** The pieces of each column, by where they begin; no numbers' where those stand before their titles. */
function cellsOf(pieces: readonly Piece[], edges: readonly number[]): Piece[][] {
  return edges.map((edge, i) => {
    if (i === 0 && !isApart(edges)) return [];
    const next = edges[i + 1] ?? Number.POSITIVE_INFINITY;
    const from = i === 0 || (i === 1 && !isApart(edges)) ? Number.NEGATIVE_INFINITY : edge - same;
    return pieces.filter(({ x }) => x >= from && x < next - same);
  });
}

function itemColumns(
  [number = [], title = [], ...rest]: Cells,
  { labels, reaches }: Table,
): Column[] {
  const decided = labels.findIndex((label) => decidedHead.test(label));
  return [
    ...titleColumns(number, title),
    ...rest.flatMap((cell, i) => {
      const isBehind = decided >= 0 && i + 2 > decided;
      const columns = asColumns([withLabel(cell, labels[i + 2] ?? "", isBehind)]);
      return columns.map((column) => ({ ...column, cell: reaches[i + 2] ?? column.right }));
    }),
  ];
}

/**
 * Number and title as one line, however many the narrow column broke it into; then what stands below them,
 * in other letters than the title's.
 */
function titleColumns(number: readonly Piece[], title: readonly Piece[]): Column[] {
  const [mark, ...besides] = toRows(number).flat();
  const rows = toRows(title);
  const [first] = rows.flat();
  const other = rows.findIndex(([line]) => line?.font !== first?.font);
  const under = other < 0 ? [] : rows.slice(other);
  const lines = rows.slice(0, rows.length - under.length);
  const words = lines
    .map((row) => row.map(({ text }) => text.trim()).join(" "))
    .reduce(joinWords, "");
  const text = mark === undefined ? words : `${mark.text.trim().replace(/[.)]?$/, ".")} ${words}`;
  const line = mark ?? first;
  return [
    ...(line === undefined ? [] : [[[{ ...line, text: text.trim() }]]]),
    ...(besides.length > 0 ? [besides.map((one) => [one])] : []),
    ...(under.length > 0 ? [under] : []),
  ].map(toColumn);
}

const joinWords = (text: string, line: string) =>
  /\p{L}[-\u2010\u00ad]$/u.test(text) ? text.slice(0, -1) + line : `${text} ${line}`.trim();

/** A line above a cell, as far from it as paragraphs are, but below a case number; `isBehind` what was decided it is a label, whatever it says. */
function withLabel(cell: readonly Piece[], label: string, isBehind: boolean): Piece[] {
  const [top] = [...cell].sort((a, b) => b.y - a.y);
  if (top === undefined || label === "") return [...cell];
  const y = caseLine.test(top.text.trim()) ? top.y - top.size * betweenLines : top.y + top.size * 2;
  // Not as wide as the line below it: it has ended, and was not broken.
  const head = { ...top, text: label, y, width: 0 };
  return [isBehind ? { ...head, label: true } : head, ...cell];
}
