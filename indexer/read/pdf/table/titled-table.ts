/** A table on paper whose rows are items without numbers: its head names the titles, and what was decided. */
import { decidedHead } from "../../blocks/table-lines.ts";
import type { Piece } from "../pdf-piece.ts";
import { groupRows } from "../pdf-rows.ts";
import { near } from "./table-edges.ts";

/** The pieces of each row of the table, and of what stands above and below it. */
type TitledTable = {
  readonly before: readonly Piece[];
  readonly items: readonly (readonly Piece[])[];
  readonly after: readonly Piece[];
  readonly edges: readonly number[];
  readonly labels: readonly string[];
};

const titleHead = /^(?:emne|titel|overskrift|dagsordenspunkt|punkt|sag)$/i;
const longestHead = 40;
/** Between two rows of a table is so much more room than between two lines of a cell. */
const roomier = 1.25;

/** Null where no head stands right above columns that begin where its words do. */
export function findTitledTable(pieces: readonly Piece[]): TitledTable | null {
  const rows = groupRows(pieces).map((row) => [...row].sort((a, b) => a.x - b.x));
  const at = rows.findIndex(isHead);
  const head = rows[at];
  if (head === undefined) return null;
  const edges = head.map(({ x }) => x);
  const isOfTable = (row: readonly Piece[]) =>
    row.every(({ x }) => edges.some((edge) => near(edge, x)));
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => !isOfTable(row));
  const body = end < 0 ? below : below.slice(0, end);
  const starts = startsIn(body, edges[0] ?? 0);
  if (starts.length < 2) return null;
  return {
    before: rows.slice(0, at).flat(),
    items: starts.map((from, i) => body.slice(from, starts[i + 1]).flat()),
    after: below.slice(body.length).flat(),
    edges,
    labels: head.map(({ text }) => text.trim()),
  };
}

function isHead([first, ...others]: readonly Piece[]): boolean {
  return (
    first !== undefined &&
    titleHead.test(first.text.trim()) &&
    others.some(({ text }) => decidedHead.test(text)) &&
    others.every(({ text }) => text.length <= longestHead)
  );
}

/** Where a title begins below more room than the lines of a cell have; every row where all have the same. */
function startsIn(body: readonly (readonly Piece[])[], edge: number): number[] {
  const heights = body.map((row) => Math.max(...row.map(({ y }) => y)));
  const rooms = heights.slice(1).map((height, i) => (heights[i] ?? height) - height);
  const enough = Math.min(...rooms) * roomier;
  const isTitled = (row: readonly Piece[]) => row.some(({ x }) => near(x, edge));
  const even = rooms.every((room) => room <= enough) && body.every(isTitled);
  return body.flatMap((row, i) => {
    const begins = i === 0 || even || (rooms[i - 1] ?? 0) > enough;
    return begins && isTitled(row) ? [i] : [];
  });
}
