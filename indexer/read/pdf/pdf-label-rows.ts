/** Labels set beside what they head, item after item: each on a line of its own above it, as minutes print them. */
import type { Piece } from "./pdf-piece.ts";
import type { PdfPage } from "./pdf-pieces.ts";
import { betweenLines, groupRows } from "./pdf-rows.ts";
import { near } from "./table/table-edges.ts";

/** A row that begins with what looks like a label: the label, and what stands beside it. */
type LabelRow = {
  readonly label: Piece;
  readonly value: readonly Piece[];
  /** Below it the text goes on in the value's place. */
  readonly goesOn: boolean;
};

const labelText = /^\p{Lu}[\p{L} -]{2,40}:?$/u;
/** So far apart, in letters' sizes, that no line could go on from one to the other. */
const apart = 5;

/**
 * The same pages with such labels raised above their rows: those that stand at several items with different
 * texts beside them, of which one is prose. A form's facts and a table's cells stay as they are.
 */
export function raiseLabels(pages: readonly PdfPage[]): PdfPage[] {
  const rows = pages.flatMap(({ pieces }) => labelRows(pieces));
  const byText = new Map<string, LabelRow[]>();
  for (const row of rows) {
    const text = row.label.text.trim();
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  const raised = new Set(
    [...byText.values()].filter(headsProse).flatMap((own) => own.map(({ label }) => label)),
  );
  if (raised.size === 0) return [...pages];
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.map((piece) =>
      raised.has(piece) ? { ...piece, y: piece.y + piece.size * betweenLines } : piece,
    ),
  }));
}

function labelRows(pieces: readonly Piece[]): LabelRow[] {
  const rows = groupRows(pieces).map((row) => [...row].sort((a, b) => a.x - b.x));
  return rows.flatMap(([label, ...value], at) => {
    const [first] = value;
    if (label === undefined || first === undefined || !labelText.test(label.text.trim())) return [];
    const isApart = first.x - label.x > apart * label.size && first.x > label.x + label.width;
    const [next] = rows[at + 1] ?? [];
    const goesOn = next !== undefined && near(next.x, first.x);
    return isApart ? [{ label, value, goesOn }] : [];
  });
}

function headsProse(rows: readonly LabelRow[]): boolean {
  const [one] = rows;
  const aligned = rows.every(
    ({ label, value: [first] }) =>
      one !== undefined && near(label.x, one.label.x) && near(first?.x ?? 0, one.value[0]?.x ?? 0),
  );
  const texts = new Set(rows.map(({ value }) => value.map(({ text }) => text).join(" ")));
  return aligned && texts.size > 1 && rows.some(isProse);
}

function isProse({ value, goesOn }: LabelRow): boolean {
  const text = value.map((piece) => piece.text).join(" ");
  return /\p{Ll}{3}/u.test(text) && (goesOn || /[.!?]\s*$/.test(text));
}
