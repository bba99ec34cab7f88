/** A PDF's pages as printed lines in reading order. */
import { asColumns, type Column, guttersOf } from "./pdf-columns.ts";
import { undoubled } from "./pdf-doubles.ts";
import { raiseLabels } from "./pdf-label-rows.ts";
import { letterheadOf } from "./pdf-letterhead.ts";
import type { PdfPage } from "./pdf-pieces.ts";
import type { Segment } from "./pdf-rows.ts";
import { raiseCentredRows } from "./table/centred-rows.ts";
import { findItemTable } from "./table/item-table.ts";
import { columnsOf } from "./table/table-columns.ts";

/** `firstWord` is the width of the first word; `text` has tabs between cells. */
export type PdfLine = Segment & {
  readonly page: number;
  readonly pageWidth: number;
  readonly firstWord: number;
  readonly column: Column;
};

/** A mark before a text belongs to it, however far away it stands; some are bullets of the fonts Symbol and Wingdings. */
const mark =
  /^(?:\d{1,4}[.)]?|\d{1,2}(?:\.\d{1,2})+\.?|[a-zæøå][.)]|[•·▪●*–\uf0a7\uf0b7\uf0d8\uf0fc-])$/;

/** The lines of each page of a document, a letterhead above all others. */
export function toPdfLines(printed: readonly PdfPage[]): PdfLine[][] {
  const letterhead = new Set(printed.slice(0, 1).flatMap(letterheadOf));
  const others = printed.map((page) => ({
    ...page,
    pieces: page.pieces.filter((piece) => !letterhead.has(piece)),
  }));
  const pages = raiseLabels(others).map(raiseCentredRows);
  const layout = { table: findItemTable(pages), gutters: guttersOf(pages) };
  return columnsOf(pages, layout).map((columns, i) =>
    [...(i === 0 ? asColumns([[...letterhead]]) : []), ...columns].flatMap((column) =>
      column.rows.map((row) => toLine(row, column, pages[i])),
    ),
  );
}

function toLine(row: readonly Segment[], column: Column, page: PdfPage | undefined): PdfLine {
  const [first] = row;
  const texts = row.map(({ text }) => undoubled(text.replace(/\s+/g, " ").trim()));
  return {
    text: texts.reduce((line, cell) => `${line}${mark.test(line) ? " " : "\t"}${cell}`),
    left: first?.left ?? 0,
    right: Math.max(...row.map(({ right }) => right)),
    y: first?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    ...(first?.label && { label: first.label }),
    page: page?.number ?? 1,
    pageWidth: page?.width ?? 0,
    firstWord: first === undefined ? 0 : firstWordWidth(first),
    column,
  };
}

function firstWordWidth({ text, left, right }: Segment): number {
  const [word = ""] = text.trim().split(/\s/);
  return ((right - left) * word.length) / text.length;
}

/** How far below the line above in the same column, in letters' sizes; null at a column's head. */
export function distance(before: PdfLine | null | undefined, line: PdfLine): number | null {
  return before?.column === line.column ? (before.y - line.y) / line.size : null;
}
