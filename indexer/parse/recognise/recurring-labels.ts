/** Labels that no table knows, and that a document shows to be some by printing them again and again. */
import type { Label } from "./label.ts";
import type { Line } from "./line.ts";
import { isDuration, isPurpose } from "./presenter.ts";
import type { Recognised } from "./recognised.ts";

const fewest = 3;
/** "Til referat;", "Rådets beslutning", "Kort konklusion": at most three words, of which the last is what was decided. */
const shape =
  /^((?:\p{L}+ ){0,2}\p{L}*(?:referat|beslutning|konklusion|vedtagelse|afgørelse|opsamling))[:;.]?$/iu;
/** Cheaper to ask, and no without it. */
const sign = /(?:ferat|slutning|nklusion|dtagelse|relse|samling)[:;.]?$/i;
const longest = 40;

/** The same rows; a line of such words that stands three times at least heads what was decided. */
export function withRecurringLabels(rows: readonly Recognised[]): readonly Recognised[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  }
  if (![...counts.values()].some((count) => count >= fewest)) return rows;
  return rows.map((row) => {
    const name = nameOf(row);
    const recurs = name !== null && (counts.get(name.toLowerCase()) ?? 0) >= fewest;
    return recurs && !row.label ? { ...row, label: toLabel(name) } : row;
  });
}

function nameOf({ line, heading, caseLine }: Recognised): string | null {
  if (heading || caseLine || !isShort(line) || !sign.test(line.bare)) return null;
  return shape.exec(line.bare)?.[1] ?? null;
}

function isShort({ bare, role }: Line): boolean {
  return bare.length <= longest && role === null;
}

function toLabel(label: string): Label {
  return { type: "decision", kind: "firm", label, rest: "", source: null, route: false };
}

/** The same rows; below "Indstilling" the words "Indstilling om, at …" are its text. */
export function withoutRepeatedLabels(rows: readonly Recognised[]): readonly Recognised[] {
  return rows.map((row, at) => (isRepeated(row, rows[at - 1]) ? { ...row, label: null } : row));
}

function isRepeated({ label }: Recognised, above: Recognised | undefined): boolean {
  if (label?.type !== "recommendation" || !/^om(?:,| at )/.test(label.rest)) return false;
  return above?.label?.type === "recommendation" && above.label.rest === "";
}

/** The same rows; "Orientering" right above "10 min." says what the item was for, and heads nothing. */
export function withoutPurposes(rows: readonly Recognised[]): readonly Recognised[] {
  return rows.map((row, at) => {
    const isFrame = row.label?.rest === "" && isPurpose(row.line.bare);
    return isFrame && isDuration(rows[at + 1]?.line.bare ?? "") ? { ...row, label: null } : row;
  });
}
