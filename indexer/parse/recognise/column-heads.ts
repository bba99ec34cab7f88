/** Labels that head the columns of a flattened table, and not what stands below them. */
import type { Recognised } from "./recognised.ts";

/** "Orientering / Indstilling / Beslutning / x / x": which column is marked, cell by cell. */
const mark = /^x$/i;

/** The same lines; labels right above a marked cell are none. */
export function withoutColumnHeads(rows: readonly Recognised[]): Recognised[] {
  const heads = new Set<number>();
  for (const [at, { line }] of rows.entries()) {
    if (!mark.test(line.bare)) continue;
    for (let above = at - 1; isAlone(rows[above]); above--) heads.add(above);
  }
  return rows.map((row, at) => (heads.has(at) ? { ...row, label: null } : row));
}

function isAlone(row: Recognised | undefined): boolean {
  return row?.label?.rest === "";
}
