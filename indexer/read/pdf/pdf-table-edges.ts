/** Where the columns of a table of items begin on paper, and what heads them. */
import { numberHead } from "../blocks/table-lines.ts";
import type { Piece } from "./pdf-piece.ts";

/** An item's first row, and all the pieces from it down to the next one's. */
export type Begun = {
  readonly number: number;
  readonly edges: readonly [number, number];
  readonly dotted: boolean;
  readonly row: readonly Piece[];
  readonly band: readonly Piece[];
  readonly above: readonly Piece[];
};

/** Places less far apart, in points, are one. */
export const same = 3;
export const near = (one: number, other: number) => Math.abs(one - other) < same;

/**
 * Where the columns behind the titles' begin: at the same place in nearly every item, with text of several
 * lines in some.
 */
export function toldEdges(begun: readonly Begun[], title: number): number[] {
  const edges: number[] = [];
  for (const { x } of begun[0]?.band ?? []) {
    const lines = begun.map(({ band }) => band.filter((piece) => near(piece.x, x)).length);
    const held = lines.filter((count) => count > 0).length;
    const isColumn = x > title + 2 * same && held >= begun.length * 0.8 && Math.max(...lines) > 2;
    if (isColumn && !edges.some((edge) => near(edge, x))) edges.push(x);
  }
  return edges.sort((a, b) => a - b);
}

/**
 * The same of a table whose rows are short, where its numbers are those of items: columns in which the first
 * row of every second item has a cell, words in one of them.
 */
export function shortEdges(begun: readonly Begun[], title: number): number[] {
  const head = begun[0]?.above.reduce((left, piece) => (piece.x < left.x ? piece : left));
  // The heads of the first two columns may stand so near that they are one text.
  const names = (head?.text ?? "").trim().split(/\s+/);
  const isAgenda = begun.every(({ dotted }) => dotted) || numberHead.test(names[0] ?? "");
  const enough = Math.max(2, begun.length / 2);
  const cells = begun.flatMap(({ row }) => row.filter(({ x }) => x > title + 2 * same));
  const isColumn = (cell: Piece) => cells.filter(({ x }) => near(x, cell.x)).length >= enough;
  const inColumns = isAgenda ? cells.filter(isColumn) : [];
  const told = inColumns.filter(({ text }) => /\p{Ll}{3}/u.test(text));
  if (told.length < enough) return [];
  const edges: number[] = [];
  for (const { x } of inColumns) if (!edges.some((edge) => near(edge, x))) edges.push(x);
  return edges.sort((a, b) => a - b);
}

/** The row right above the first item, where it has a text above each of the columns, which may be centred. */
export function headLabels(above: readonly Piece[], edges: readonly number[]): string[] {
  const texts = edges.map((edge, i) => {
    const next = edges[i + 1] ?? Number.POSITIVE_INFINITY;
    const own = above.filter(({ x, width }) => {
      const middle = x + width / 2;
      return Math.abs(x - edge) < same * 2 || (middle > edge && middle < next && x < next);
    });
    return own.map(({ text }) => text.trim()).join(" ");
  });
  return texts.slice(2).every((text) => text !== "") ? texts : [];
}
