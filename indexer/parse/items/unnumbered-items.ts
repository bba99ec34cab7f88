/** Items without numbers before their titles: found by what stands below a title, or by gaps. */
import type { SectionType } from "../../../contract/meeting.ts";
import { tidyTitle } from "../recognise/item-heading.ts";
import { followsHeading, isSameCase, type Recognised } from "../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "./item-start.ts";
import { isStockTitle, isTitleLike } from "./title-line.ts";

const agendaNumber = /^Sag\s?nr\.?\s*(\d{1,4})(?:\s*\([^)]*\))?\.?$/i;

/** What the format's reader says are items: nothing is left to find. */
export function markedItems(rows: readonly Recognised[]): ItemStart[] {
  return where(rows, (row) => row.line.role === "item").map((at) => {
    const line = rows[at]?.line;
    if (line?.item) return { at, end: at + 1, ...line.item, extras: [] };
    const text = line?.bare ?? "";
    const numbered = /^(\d{1,4}(?:\.\d{1,3})*)\.?\s+(.+)$/.exec(text);
    const title = tidyTitle(numbered?.[2] ?? text) || null;
    return readItemStart(rows, { at, end: at + 1, number: numbered?.[1] ?? null, title });
  });
}

/** "1. Title", and again "1. Title": lists of one entry each, whose numbers the web page lost. */
export function itemsAllNumberedOne(rows: readonly Recognised[]): ItemStart[] {
  const places = where(rows, ({ heading, line }) => {
    return heading?.spelling === "dot" && heading.heading.order === 1 && line.gap > 0;
  });
  const follows = rows.some(
    ({ heading }) => heading?.spelling === "dot" && heading.heading.order === 2,
  );
  if (follows || places.length < fewestLists) return [];
  return places.map((at) => {
    const title = rows[at]?.heading?.heading.title ?? null;
    return readItemStart(rows, { at, end: at + 1, number: null, title });
  });
}

const fewestLists = 3;

/** A title, and below it "Sag nr. 129", which is the item's number. */
export function itemsAboveAgendaNumber(rows: readonly Recognised[]): ItemStart[] {
  return where(rows, (row, i) => agendaNumber.test(row.line.bare) && isTitleLike(rows[i - 1])).map(
    (at) => {
      const number = agendaNumber.exec(rows[at]?.line.bare ?? "")?.[1] ?? null;
      return readItemStart(rows, { at: at - 1, end: at + 1, number, title: titleAt(rows, at - 1) });
    },
  );
}

const longestNumber = 60;
/** "7", "Pkt. 7", and with who speaks: "Pkt. 3 (Mette)". */
const numberAlone = /^(?:(\d{1,4})[.:]?|(?:Punkt|Pkt\.?)\s*(\d{1,4})[.:]?(?:\s*\([^()]{2,40}\))?)$/;

/** A number alone, and below it the title. */
export function itemsBelowNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, i: number) =>
    row.line.bare.length <= longestNumber &&
    numberAlone.test(row.line.bare) &&
    (isTitleLike(rows[i + 1]) || asksFor(rows[i + 1]));
  return where(rows, isPair).map((at) => {
    const [, bare, named] = numberAlone.exec(rows[at]?.line.bare ?? "") ?? [];
    const number = bare ?? named ?? null;
    return readItemStart(rows, { at, end: at + 2, number, title: titleAt(rows, at + 1) });
  });
}

/** "Nyt fra:" below an item's number introduces what follows, and is its title. */
function asksFor(row: Recognised | undefined): boolean {
  return row !== undefined && !followsHeading(row) && /^\p{Lu}.{2,120}:$/u.test(row.line.text);
}

/** A title, and below it the item's case number. */
export function itemsAboveCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  return where(rows, (row, i) => row.caseLine !== null && isTitleLike(rows[i - 1])).map((at) =>
    readItemStart(rows, { at: at - 1, end: at, number: null, title: titleAt(rows, at - 1) }),
  );
}

/** A case number, and below it, after air, the item's title. */
export function itemsBelowCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, i: number) => {
    const below = rows[i + 1];
    return row.caseLine !== null && isTitleLike(below) && (below?.line.gap ?? 0) > 0;
  };
  return where(rows, isPair).map((at) =>
    readItemStart(rows, { at, end: at, number: null, title: titleAt(rows, at + 1) }),
  );
}

/** A title, and below it always the same label; and titles that stand as far from the text as these. */
export function itemsAboveLabel(rows: readonly Recognised[]): ItemStart[] {
  const pairs = commonestPairs(rows);
  if (pairs.length === 0) return [];
  const gap = pairs.reduce((least, at) => Math.min(least, rows[at]?.line.gap ?? 0), 99);
  const first = pairs[0] ?? 0;
  const known = new Set(pairs);
  const starts = where(rows, (_, i) => known.has(i) || standsApart(rows, i, gap, first));
  return starts.map((at) => titledStart(rows, at));
}

/** No title at all: an item begins where the portal's first line of every item recurs. */
export function itemsAtCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isFirst = (row: Recognised, at: number) => row.caseLine !== null && !isSameCase(rows, at);
  return where(rows, isFirst).map((at) => untitledStart(rows, at));
}

/** Transcripts print the title right before the mark, on the same printed line. */
export function itemsAboveOpenMarker(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) => {
    const above = rows[at - 1];
    return row.marker?.group === false && above?.line.line === row.line.line && isTitleLike(above);
  };
  return where(rows, isPair).map((at) => titledStart(rows, at - 1));
}

/** An item begins at every "Åben" (or "Lukket"). */
export function itemsAtOpenMarker(rows: readonly Recognised[]): ItemStart[] {
  return where(rows, (row) => row.marker !== null && !row.marker.group).map((at) =>
    untitledStart(rows, at),
  );
}

/**
 * An item begins where the label that came first in the document recurs; where the first item is
 * nothing but its decision, at the label that came next.
 */
export function itemsAtFirstLabel(rows: readonly Recognised[]): ItemStart[] {
  const anchors = where(rows, ({ label }) => label?.kind === "firm" && label.type !== "attendance");
  const labelAt = (at: number | undefined) => rows[at ?? -1]?.label;
  const [first, second] = anchors;
  const alone = labelAt(first)?.type === "decision" && opens.has(labelAt(second)?.type ?? "other");
  const leading = labelAt(alone ? second : first)?.label.toLowerCase();
  return anchors
    .filter((at) => at === first || labelAt(at)?.label.toLowerCase() === leading)
    .map((at) => untitledStart(rows, at));
}

/** What stands first in an item, and never below its decision. */
const opens: ReadonlySet<SectionType> = new Set(["topic", "summary"]);

function where(
  rows: readonly Recognised[],
  holds: (row: Recognised, at: number) => boolean,
): number[] {
  const places: number[] = [];
  for (const [at, row] of rows.entries()) if (holds(row, at)) places.push(at);
  return places;
}

function titleAt(rows: readonly Recognised[], at: number): string {
  return tidyTitle(rows[at]?.line.bare ?? "");
}

function titledStart(rows: readonly Recognised[], at: number): ItemStart {
  const numbered = rows[at]?.heading;
  if (numbered?.spelling === "dot") {
    const { number, title } = numbered.heading;
    return readItemStart(rows, { at, end: at + 1, number, title });
  }
  return readItemStart(rows, { at, end: at + 1, number: null, title: titleAt(rows, at) });
}

function untitledStart(rows: readonly Recognised[], at: number): ItemStart {
  return readItemStart(rows, { at, end: at, number: null, title: null });
}

/** Places of the titles above the label that most titles stand above. */
function commonestPairs(rows: readonly Recognised[]): number[] {
  const byLabel = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const label = rows[i + 1]?.label;
    if (label?.rest !== "" || label.type === "attendance") continue;
    if (!isTitleLike(row) || (row.line.gap === 0 && i > 0)) continue;
    const key = label.label.toLowerCase();
    const places = byLabel.get(key);
    if (places) places.push(i);
    else byLabel.set(key, [i]);
  }
  const groups = [...byLabel.values()].sort((a, b) => b.length - a.length);
  const [most = []] = groups;
  // "Referat" alone says what the document is.
  const once = most.length === 1 && rows[(most[0] ?? 0) + 1]?.label?.kind === "fallback";
  return once ? [] : most;
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
