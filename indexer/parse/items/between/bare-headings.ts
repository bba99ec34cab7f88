/** Numbered headings that are items though nothing, or nearly nothing, stands below them. */
import { heldIn } from "../../../../danish/lemmas/remembered.ts";
import type { ItemHeading } from "../../recognise/item-heading.ts";
import { isClosedTitle, opensClosed, tellsWhyClosed } from "../../recognise/open-marker.ts";
import { followsHeading, type Recognised } from "../../recognise/recognised.ts";
import { readStatus } from "../../recognise/status-word.ts";
import { comparable } from "../compared-titles.ts";
import { isStockTitle } from "../title-line.ts";

/**
 * Their places, found once for all layouts: what says of itself that it is closed, all that stands right below each
 * other under "Lukkede punkter", and several right below each other that are set as other items' headings are, or end
 * the minutes with "Eventuelt".
 */
export const bareHeadings = heldIn(
  new WeakMap<readonly Recognised[], ReadonlySet<number>>(),
  findBareHeadings,
);

function findBareHeadings(rows: readonly Recognised[]): ReadonlySet<number> {
  const levels = levelsOf(rows);
  const runs: (readonly number[])[] = [];
  for (let at = 0; at < rows.length; at++) {
    const run = runFrom(rows, at);
    const proven = isGroup(rows, run) || isSet(rows, run, levels) || endsAll(rows, run);
    const bare = proven ? run : run.filter((place) => isClosed(rows, place));
    if (bare.length > 0) runs.push(bare);
    at = run.at(-1) ?? at;
  }
  return new Set(withoutListed(rows, runs).flat());
}

/** The heading and those right below it that count on from it; what only says that one is closed may stand between. */
function runFrom(rows: readonly Recognised[], first: number): readonly number[] {
  const run: number[] = [];
  let order = rows[first]?.heading?.heading.order;
  for (let at = first; order !== undefined && at < rows.length; at++) {
    const heading = rows[at]?.heading;
    if (!heading && run.length > 0 && tellsClosed(rows[at])) continue;
    if (heading?.heading.order !== order) break;
    if (heading.spelling !== rows[first]?.heading?.spelling) break;
    run.push(at);
    order += 1;
  }
  return run;
}

/** Where one of them, or the heading above, stands once more below, they are an agenda's. */
function withoutListed(
  rows: readonly Recognised[],
  runs: readonly (readonly number[])[],
): (readonly number[])[] {
  if (runs.length === 0) return [];
  const lastPlaces = new Map(rows.map((row, at) => [keyOf(row), at]));
  let last: number | null = null;
  const above = rows.map((row, at) => {
    const before = last;
    if (row.heading) last = at;
    return before;
  });
  return runs.filter((run) => {
    const before = above[run[0] ?? 0] ?? null;
    const beside = before === null ? run : [before, ...run];
    return beside.every((at) => (lastPlaces.get(keyOf(rows[at])) ?? 0) <= (run.at(-1) ?? 0));
  });
}

function keyOf(row: Recognised | undefined): string | null {
  const heading = row?.heading;
  return heading ? `${heading.heading.order} ${comparable(heading.heading.title)}` : null;
}

function isClosed(rows: readonly Recognised[], at: number): boolean {
  const heading = rows[at]?.heading?.heading;
  return heading !== undefined && (saysClosed(heading) || tellsClosed(rows[at + 1]));
}

/** Its title says so, or the letter before its number. */
function saysClosed({ number, title }: ItemHeading): boolean {
  return (
    isClosedTitle(title) || number.startsWith(closedLetter) || readStatus(title)?.closed === true
  );
}

const closedLetter = "L ";

function tellsClosed(row: Recognised | undefined): boolean {
  const text = row?.line.text ?? "";
  return row?.marker?.group !== true && (opensClosed(text) || tellsWhyClosed(text));
}

/** Right below the mark of closed items; where numbers begin anew right below them, they end an agenda. */
function isGroup(rows: readonly Recognised[], run: readonly number[]): boolean {
  const [first = 0] = run;
  const { group = false, closed = false } = rows[first - 1]?.marker ?? {};
  const order = rows[first]?.heading?.heading.order ?? 0;
  const below = rows[(run.at(-1) ?? first) + 1]?.heading?.heading;
  return group && closed && (below === undefined || below.order > order);
}

/** The levels at which a format sets headings of items: those that have a label or a case number right below. */
function levelsOf(rows: readonly Recognised[]): ReadonlySet<number> {
  const places = rows.flatMap(({ line, heading }, at) =>
    heading && line.heading > 0 && followsHeading(rows[at + 1]) ? line.heading : [],
  );
  return new Set(places);
}

function isSet(
  rows: readonly Recognised[],
  run: readonly number[],
  levels: ReadonlySet<number>,
): boolean {
  return run.length > 1 && run.every((at) => levels.has(rows[at]?.line.heading ?? 0));
}

/** The last lines of all, set apart, that count on from an item rather than from the entries of a list in it. */
function endsAll(rows: readonly Recognised[], run: readonly number[]): boolean {
  const [first = 0] = run;
  if (run.length < 2 || run.at(-1) !== rows.length - 1) return false;
  const titles = run.map((at) => rows[at]?.heading?.heading.title ?? "");
  const apart = run.every((at) => (rows[at]?.line.gap ?? 0) > 0);
  const plain = titles.every((title) => !/[.,;]$/.test(title));
  return apart && plain && titles.some(isStockTitle) && countsOnFromItem(rows, first);
}

function countsOnFromItem(rows: readonly Recognised[], first: number): boolean {
  const above = rows.slice(0, first).findLastIndex(({ heading }) => heading !== null);
  const [own, before] = [rows[first]?.heading, rows[above]?.heading];
  return (
    followsHeading(rows[above + 1]) &&
    before?.spelling === own?.spelling &&
    before?.heading.order === (own?.heading.order ?? 0) - 1
  );
}
