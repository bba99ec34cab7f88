/** A table on paper whose rows are items: a number, a title, and what is said of it, each in its column. */
import type { Piece } from "../pdf-piece.ts";
import type { PdfPage } from "../pdf-pieces.ts";
import {
  type Begun,
  besideEdges,
  headedEdges,
  headLabels,
  headOf,
  near,
  shortEdges,
  toldEdges,
} from "./table-edges.ts";
import { type ItemTable, numberOf, sortedRows } from "./table-rows.ts";

/** So many rows above a table may be its head. */
const mostHeads = 3;

/** The table of a document; null where rows that begin with a rising number have too few columns. */
export function findItemTable(pages: readonly PdfPage[]): ItemTable | null {
  return numberedTable(pages) ?? titledTable(pages);
}

/** Numbers in a column of their own. */
function numberedTable(pages: readonly PdfPage[]): ItemTable | null {
  const begun = begunOn(pages, ([number, title]) =>
    number && title && /\p{L}{2}/u.test(title.text) ? [number.x, title.x] : null,
  );
  const [first] = begun;
  if (first === undefined || !isTable(begun)) return null;
  const [number, title] = first.edges;
  const ways = [headedEdges, toldEdges, shortEdges];
  const behind = ways.map((way) => way(begun, title)).find((edges) => edges.length > 0);
  if (behind === undefined) return null;
  return toTable([number, title, ...besideEdges(begun, title, behind), ...behind], first);
}

/** Numbers before their titles, where a head names the columns. */
function titledTable(pages: readonly PdfPage[]): ItemTable | null {
  const begun = begunOn(pages, ([title]) => (title ? [title.x, title.x] : null));
  const [first] = begun;
  if (first === undefined || !isTable(begun)) return null;
  const [title] = first.edges;
  const behind = headedEdges(begun, title);
  return behind.length === 0 ? null : toTable([title, title, ...behind], first);
}

function toTable(edges: readonly number[], first: Begun): ItemTable {
  const head = headOf(first.above, edges[1] ?? 0);
  const labels = headLabels(head, edges);
  return { edges, labels, head: labels.length > 0 ? head : [] };
}

/** Numbers that count from row to row, at the same place as their titles. */
function isTable(begun: readonly Begun[]): boolean {
  const [first] = begun;
  return (
    begun.length > 1 &&
    begun.every(
      ({ number, edges }, i) =>
        near(edges[0], first?.edges[0] ?? 0) &&
        near(edges[1], first?.edges[1] ?? 0) &&
        number === (first?.number ?? 0) + i,
    )
  );
}

type Place = readonly [number, number];

/** Where items begin: the leftmost numbers, of which there are two or more. */
function begunOn(
  pages: readonly PdfPage[],
  placeOf: (row: readonly Piece[]) => Place | null,
): Begun[] {
  const found = pages.map(({ pieces }) => {
    const rows = sortedRows(pieces);
    const starts = rows.flatMap((row, at) => {
      const edges = placeOf(row);
      const text = row[0]?.text ?? "";
      const number = edges === null ? null : numberOf(text, edges);
      if (edges === null || number === null) return [];
      return [{ at, number, edges, dotted: /^\s*\d+[.)]/.test(text) }];
    });
    return { rows, starts };
  });
  const places = found.flatMap(({ starts }) => starts.map(({ edges }) => edges[0]));
  const left = places
    .filter((place) => places.filter((other) => near(other, place)).length > 1)
    .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return found.flatMap(({ rows, starts }) => {
    const own = starts.filter(({ edges }) => near(edges[0], left));
    return own.map(({ at, ...start }, i) => ({
      ...start,
      row: rows[at] ?? [],
      band: rows.slice(at, own[i + 1]?.at).flat(),
      above: rows.slice(Math.max(0, at - mostHeads), at),
    }));
  });
}
