/** Labels that head the columns of a flattened table, and not what stands below them. */
import type { Label } from "./label.ts";
import type { Recognised } from "./recognised.ts";

/** "Orientering / Indstilling / Beslutning / x / x": which column is marked, cell by cell. */
const mark = /^x$/i;

/** The same lines; labels right above a marked cell are none. */
export function withoutColumnHeads(rows: readonly Recognised[]): Recognised[] {
  const heads = headsOfCells(rows);
  for (const [at, { line }] of rows.entries()) {
    if (!mark.test(line.bare)) continue;
    for (let above = at - 1; isAlone(rows[above]); above--) heads.add(above);
  }
  return withMinutesColumn(rows.map((row, at) => (heads.has(at) ? { ...row, label: null } : row)));
}

/** "Punkt / Emne / Beslutning", and right below them the cell "1": heads of the cells below, of which the last is what was decided. */
function headsOfCells(rows: readonly Recognised[]): Set<number> {
  const first = rows.findIndex(({ line }) => /^1\.?$/.test(line.bare));
  const heads = new Set<number>();
  for (let at = first - 1; at >= 0 && first - at <= mostColumns + 1; at--) {
    const bare = rows[at]?.line.bare ?? "";
    if (!otherColumn.test(bare) && !lastColumn.test(bare)) break;
    heads.add(at);
  }
  return heads.size >= fewestHeads ? heads : new Set();
}

const lastColumn = /^(?:referat|beslutning(?:er)?|konklusion|bemærkninger)$/i;
const otherColumn =
  /^(?:tid|nr\.?|punkt(?:er)?|pkt\.?|emne|dagsorden|indhold|sagsfremstilling|indstil-?|linger|indstilling(?:er)?|type|ansvarlig)$/i;
/** So many columns may stand between the first of the heads and the last, "Referat". */
const mostColumns = 4;
/** Beslutning, orientering, drøftelse; or who presents the item, by initials. */
const kindCell = /^[BOD](?:\s?[/,+]\s?[BOD])*$/;
const initialsCell = /^[A-ZÆØÅ]{2,3}$/;

/**
 * A table of items whose last column is "Referat": behind the cell that says what an item is for, or who
 * presents it, stands what was said. One cell alone may be anything.
 */
function withMinutesColumn(rows: readonly Recognised[]): Recognised[] {
  const last = rows.findIndex((row, at) => isLastHead(rows, row, at));
  const cell = last < 0 ? null : [kindCell, initialsCell].find((kind) => isColumn(rows, kind));
  return rows.map((row, at) =>
    cell?.test(row.line.bare) && at > last ? { ...row, label: minutesOf(row) } : row,
  );
}

function isLastHead(rows: readonly Recognised[], row: Recognised, at: number): boolean {
  if (!/^referat$/i.test(row.line.bare)) return false;
  const above = rows.slice(Math.max(0, at - mostColumns), at);
  return above.filter(({ line }) => otherColumn.test(line.bare)).length >= fewestHeads;
}

const fewestHeads = 2;
const fewestCells = 2;

function isColumn(rows: readonly Recognised[], kind: RegExp): boolean {
  return rows.filter(({ line }) => kind.test(line.bare)).length >= fewestCells;
}

function minutesOf({ line }: Recognised): Label {
  const label = line.bare;
  return { type: "decision", kind: "firm", label, rest: "", source: null, route: false };
}

function isAlone(row: Recognised | undefined): boolean {
  return row?.label?.rest === "";
}
