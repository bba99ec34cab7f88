/** Items whose title stands above a label that recurs. */
import { followsHeading, isFormal, type Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart } from "./places.ts";

/** A title, and below it always the same label; and titles that stand as far from the text as these. */
export function itemsAboveLabel(rows: readonly Recognised[]): ItemStart[] {
  const pairs = commonestPairs(rows);
  const close = closePairs(rows);
  if (close.length > pairs.length) return close.map((at) => titledStart(rows, at));
  if (pairs.length === 0) return [];
  const gap = pairs.reduce((least, at) => Math.min(least, rows[at]?.line.gap ?? 0), 99);
  const first = pairs[0] ?? 0;
  const known = new Set(pairs);
  const starts = placesWhere(rows, (_, at) => known.has(at) || standsApart(rows, at, gap, first));
  return starts.map((at) => titledStart(rows, at));
}

/** The first words of a transcript's page, which is one printed line. */
function beginsPage(rows: readonly Recognised[], at: number): boolean {
  const printed = rows[at]?.line.line;
  return rows[at - 1]?.line.line !== printed && rows[at + 1]?.line.line === printed;
}

/** Places of the titles above the label that most titles stand above. */
function commonestPairs(rows: readonly Recognised[]): number[] {
  const byLabel = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const below = rows[i + 1]?.marker?.group === false ? rows[i + 2] : rows[i + 1];
    const label = below?.label;
    if (label?.rest !== "" || label.type === "attendance") continue;
    const own = beginsPage(rows, i) ? withoutStop(row) : row;
    if (!isTitleLike(own) || (row.line.gap === 0 && i > 0)) continue;
    const key = label.label.toLowerCase();
    const places = byLabel.get(key);
    if (places) places.push(i);
    else byLabel.set(key, [i]);
  }
  const groups = [...byLabel.values()].sort((a, b) => b.length - a.length);
  const [most = []] = groups;
  // "Sagen behandles i / Havnerådet / Beslutning": the same text of a label in every item.
  if (most.length > 1 && new Set(most.map((at) => rows[at]?.line.bare)).size === 1) return [];
  return most.length === 1 && isAmbiguous(rows[(most[0] ?? 0) + 1]) ? [] : most;
}

/** "Referat" alone says what the document is, and "Generalforsamling 2011:" may be a title. */
function isAmbiguous(row: Recognised | undefined): boolean {
  const { kind, source } = row?.label ?? {};
  return kind === "fallback" || (source != null && source.date === null);
}

const fewestClose = 3;

/**
 * Pages without air: where nothing but what was decided has a label, the line right above each is the title;
 * all of them differ, and most could be titles.
 */
function closePairs(rows: readonly Recognised[]): number[] {
  const labels = rows.flatMap(({ label }) =>
    label?.kind === "firm" && label.type !== "attendance" ? label : [],
  );
  const sole = labels.every(({ type, rest }) => type === "decision" && rest === "");
  if (!sole || labels.length < fewestClose || rows.some(isFormal)) return [];
  const places = placesWhere(rows, ({ label }) => labels.some((one) => one === label)).map(
    (at) => at - 1,
  );
  const texts = new Set(places.map((at) => rows[at]?.line.bare));
  const titles = places.filter((at) => isTitleLike(withoutStop(rows[at])));
  const fits = titles.length * 3 >= places.length * 2 && texts.size === places.length;
  return fits && places.every((at) => at >= 0 && rows[at]?.label === null) ? places : [];
}

/** "Infoskærmen;" is a title, too. */
function withoutStop(row: Recognised | undefined): Recognised | undefined {
  if (!row) return undefined;
  const text = row.line.text.replace(/[.:;]$/, "");
  return { ...row, line: { ...row.line, text, bare: text } };
}

/**
 * A title without that label: after the first item where the air above is as great as above the
 * others (two blank lines at least), or one that every meeting has; never a group's heading, which
 * has the next title right below, and never the text of a label.
 */
function standsApart(rows: readonly Recognised[], at: number, gap: number, first: number): boolean {
  const row = rows[at];
  if (!row || row.line.gap < Math.max(gap, 1) || !isTitleLike(row)) return false;
  if (rows[at - 1]?.label?.rest === "" || followsHeading(rows[at + 1])) return false;
  if (isStockTitle(row.line.text)) return true;
  const next = rows[at + 1];
  const headsGroup = isTitleLike(next) && (next?.line.gap ?? 0) >= gap;
  return at > first && gap >= 2 && !headsGroup;
}
