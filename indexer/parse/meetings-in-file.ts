/** Files that hold several meetings one after the other. */
import { firstDate } from "./recognise/danish-date.ts";
import { readHeadLabel } from "./recognise/head-labels.ts";
import type { Recognised } from "./recognise/recognised.ts";

const title = /^(?:åbent |beslutnings|møde)?(?:referat|dagsorden|protokol)\b/i;
/** So many lines below its title a meeting's own head must begin. */
const headDistance = 12;

/**
 * The lines of each meeting; a list of older minutes' titles is no meeting. What stands above the
 * first, dates apart, is said of them all.
 */
export function splitMeetings(rows: readonly Recognised[]): (readonly Recognised[])[] {
  const titles = rows.flatMap((_, at) => (beginsMeeting(rows, at) ? [at] : []));
  const filled = titles.filter((at, i) => holdsItems(rows.slice(at, titles[i + 1])));
  const distinct = filled.filter(
    (at, i) => i === 0 || dateAt(rows, at) !== dateAt(rows, filled[i - 1] ?? 0),
  );
  if (distinct.length < 2) return [rows];
  const common = rows.slice(0, distinct[0]).filter((row) => firstDate(row.line.text) === null);
  return distinct.map((at, i) => [...common, ...rows.slice(at, distinct[i + 1])]);
}

function beginsMeeting(rows: readonly Recognised[], at: number): boolean {
  const text = rows[at]?.line.bare ?? "";
  if (text.length > 150 || !title.test(text) || firstDate(text) === null) return false;
  return rows.slice(at + 1, at + headDistance).some((row) => readHeadLabel(row.line.bare) !== null);
}

function holdsItems(rows: readonly Recognised[]): boolean {
  return rows.filter((row) => row.label && row.label.type !== "attendance").length >= 2;
}

function dateAt(rows: readonly Recognised[], at: number): string | null {
  return firstDate(rows[at]?.line.bare ?? "");
}
