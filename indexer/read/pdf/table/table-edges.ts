/** Where the columns of a table of items begin on paper, and what heads them. */
import { decidedHead, numberHead } from "../../blocks/table-lines.ts";
import type { Piece } from "../pdf-piece.ts";

/** An item's first row, all the pieces from it down to the next one's, and the rows above it, the nearest last. */
export type Begun = {
  readonly number: number;
  readonly edges: readonly [number, number];
  readonly dotted: boolean;
  readonly row: readonly Piece[];
  readonly band: readonly Piece[];
  readonly above: readonly (readonly Piece[])[];
};

/** Places less far apart, in points, are one. */
export const same = 3;
export const near = (one: number, other: number) => Math.abs(one - other) < same;

/** The columns that a head prints above those of the titles, one of them what was decided, with texts below. */
export function headedEdges(begun: readonly Begun[], title: number): number[] {
  const heads = headOf(begun[0]?.above ?? [], title);
  const columns = heads.filter(({ x }) => x > title + 2 * same);
  const cells = begun.flatMap(({ band }) => band);
  const isHeld = ({ x }: Piece) => cells.some((cell) => near(cell.x, x));
  const isDecided = columns.some(({ text }) => decidedHead.test(text));
  return isDecided && columns.every(isHeld) ? edgesOf(columns) : [];
}

/** The head's pieces: the nearest row above with one over each of the first columns and more, and what it goes on with below. */
export function headOf(above: readonly (readonly Piece[])[], title: number): Piece[] {
  const at = above.findLastIndex((row) => row.some(({ x }) => x > title + 2 * same));
  const [head = [], ...below] = at < 0 ? [] : above.slice(at);
  const goesOn = below.flat().every(({ x }) => head.some((one) => near(one.x, x)));
  return goesOn && head.some(({ x }) => x < title + same) ? [head, ...below].flat() : [];
}

/**
 * Where the columns behind the titles' begin: at the same place in nearly every item, with text of several
 * lines in some.
 */
export function toldEdges(begun: readonly Begun[], title: number): number[] {
  const columns = (begun[0]?.band ?? []).filter(({ x }) => {
    const lines = begun.map(({ band }) => band.filter((piece) => near(piece.x, x)).length);
    const held = lines.filter((count) => count > 0).length;
    return x > title + 2 * same && held >= begun.length * 0.8 && Math.max(...lines) > 2;
  });
  return edgesOf(columns);
}

const words = /\p{Ll}{3}|^\s*\d{2}\.\d{2}\.\d{2}-/u;

/**
 * The same of a table whose rows are short, where its numbers are those of items: columns in which the first
 * row of every second item has a cell, words or case numbers in one of them.
 */
export function shortEdges(begun: readonly Begun[], title: number): number[] {
  const above = begun[0]?.above.at(-1) ?? [];
  const head = above.reduce<Piece | null>(
    (left, piece) => (left === null || piece.x < left.x ? piece : left),
    null,
  );
  // The heads of the first two columns may stand so near that they are one text.
  const names = (head?.text ?? "").trim().split(/\s+/);
  const isAgenda = begun.every(({ dotted }) => dotted) || numberHead.test(names[0] ?? "");
  const enough = Math.max(2, begun.length / 2);
  const cells = begun.flatMap(({ row }) => row.filter(({ x }) => x > title + 2 * same));
  const isColumn = (cell: Piece) => cells.filter(({ x }) => near(x, cell.x)).length >= enough;
  const inColumns = isAgenda ? cells.filter(isColumn) : [];
  const told = inColumns.filter(({ text }) => words.test(text));
  return told.length < enough ? [] : edgesOf(inColumns);
}

/** In letters' sizes: no two words of a title stand so far apart. */
const apart = 1.5;

/** Columns that few rows fill, between the titles and the columns `behind` them: what stands apart beside a title. */
export function besideEdges(
  begun: readonly Begun[],
  title: number,
  [next = 0]: readonly number[],
): number[] {
  const places = begun.flatMap(({ band }) => {
    const titles = band.filter(({ x }) => near(x, title));
    const others = band.filter(({ x }) => x > title + same && x < next - same);
    return others.filter((piece) => {
      const left = band.filter(({ x, y }) => x < piece.x - same && Math.abs(y - piece.y) < same);
      const isApart = left.every(({ x, width }) => piece.x - x - width > apart * piece.size);
      return isApart && titles.some(({ y }) => Math.abs(y - piece.y) < same);
    });
  });
  return edgesOf(places);
}

/** Each place once, from left to right. */
function edgesOf(pieces: readonly Piece[]): number[] {
  const edges: number[] = [];
  for (const { x } of pieces) if (!edges.some((edge) => near(edge, x))) edges.push(x);
  return edges.sort((a, b) => a - b);
}

/** What a head prints above each of the columns, which may be centred; nothing where it leaves one out. */
export function headLabels(head: readonly Piece[], edges: readonly number[]): string[] {
  const texts = edges.map((edge, i) => {
    const next = edges[i + 1] ?? Number.POSITIVE_INFINITY;
    const own = head.filter(({ x, width }) => {
      const middle = x + width / 2;
      return Math.abs(x - edge) < same * 2 || (middle > edge && middle < next && x < next);
    });
    return own.map(({ text }) => text.trim()).join(" ");
  });
  return texts.slice(2).every((text) => text !== "") ? texts : [];
}
