/** Items that nothing but a time sets apart, on a line of its own: "19.00 - 19.45", and below it, or right above, the title. */
import { timesRise } from "../../recognise/clock-time.ts";
import type { Line } from "../../recognise/line.ts";
import { isPeopleOnly } from "../../recognise/people/person-list.ts";
import { readTimeAndPurpose } from "../../recognise/presenter.ts";
import { isFormal, type Recognised, saysMinutes } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt } from "../unnumbered/places.ts";

const time = /^(?:[Kk]l\.? ?)?(\d{1,2})[.:](\d{2})(?: ?[-–] ?(?:[Kk]l\.? ?)?\d{1,2}[.:]\d{2})?:?$/u;
const fewest = 3;
const fewestTitled = 2;
const longestTitle = 120;

/**
 * Three times at least, none earlier than the one before, in what calls itself minutes, and text below most of them; only
 * where nothing numbers items and no caseworker's labels stand. Below a time, more titles may stand above lists.
 */
export function itemsAtTimeRow(rows: readonly Recognised[]): ItemStart[] {
  const meant = withPurposes(rows);
  if (meant.length > 0) return meant;
  const places = placesWhere(rows, ({ line }) => time.test(line.bare));
  const [first = 0] = places;
  const rise = timesRise(places.map((at) => time.exec(rows[at]?.line.bare ?? "")));
  const isMinutes = saysMinutes(rows.slice(0, first));
  if (places.length < fewest || !rise || !isMinutes || rows.some(isFormal)) return [];
  if (rows.slice(first).some(({ heading }) => heading !== null)) return [];
  const starts = places.every((at) => isTitledAbove(rows, at))
    ? places.map((at) => toStart(rows, at - 1, { title: at - 1, end: at }))
    : places.flatMap((at, i) => itemsBelow(rows, at, places[i + 1] ?? rows.length));
  // A programme below an item: nothing numbers the items, and they begin above it.
  const head = rows.slice(0, starts[0]?.at ?? 0);
  if (head.some((row) => row.line.gap > 0 && isStandingTitle(row))) return [];
  const told = starts.filter(({ end }, i) => (starts[i + 1]?.at ?? rows.length) > end);
  const titled = starts.filter(({ title }) => title !== null);
  return titled.length >= fewestTitled && told.length * 2 >= starts.length ? starts : [];
}

/** A page that prints one end of a time wrong has one that is earlier than the one before. */
const mostWrong = 1;

/**
 * "19.00-19.10 - Drøftelse": what each is for tells that these rows set items apart, though one of the times be wrong; where
 * hardly any has a title below it, the page lost them all.
 */
function withPurposes(rows: readonly Recognised[]): ItemStart[] {
  const isMeant = ({ line }: Recognised) => readTimeAndPurpose(line.bare) !== null;
  const places = placesWhere(rows, isMeant);
  const [first = 0] = places;
  const isOnly = rows
    .slice(first)
    .every((row) => row.heading === null && !time.test(row.line.bare));
  const times = places.map((at) => readTimeAndPurpose(rows[at]?.line.bare ?? ""));
  const falls = times.filter((_, i) => i > 0 && !timesRise(times.slice(i - 1, i + 1)));
  if (places.length < fewest || !isOnly || falls.length > mostWrong) return [];
  if (!saysMinutes(rows.slice(0, first)) || rows.some(isFormal)) return [];
  const ends = places.map((_, i) => places[i + 1] ?? rows.length);
  const titled = places.map((at, i) => isTitledBelow(rows, at + 1, ends[i] ?? 0));
  const haveTitles = titled.filter(Boolean).length * 2 > places.length;
  return places.map((at, i) => {
    const title = haveTitles && titled[i] ? at + 1 : null;
    return toStart(rows, at, { title, end: title === null ? at + 1 : at + 2 });
  });
}

/** A line that may be a title, no sentence, and more below it. */
function isTitledBelow(rows: readonly Recognised[], at: number, to: number): boolean {
  const line = rows[at]?.line;
  return at + 1 < to && mayHead(line) && !/[.!:]$/.test(line?.text ?? "");
}

function isStandingTitle(row: Recognised): boolean {
  return isStockTitle(row.line.text) && isTitleLike(row);
}

/** Right above the time, and apart from what stands above it. */
function isTitledAbove(rows: readonly Recognised[], at: number): boolean {
  const above = rows[at - 1];
  return rows[at]?.line.gap === 0 && (above?.line.gap ?? 0) > 0 && mayHead(above?.line);
}

/** The item of the time's row, without a title where a sentence or a list stands below it, and those with titles of their own. */
function itemsBelow(rows: readonly Recognised[], at: number, to: number): ItemStart[] {
  const titled = at + 1 < to && mayHead(rows[at + 1]?.line);
  const own = titled ? { title: at + 1, end: at + 2 } : { title: null, end: at + 1 };
  const others = placesWhere(rows, (_, i) => i > own.end && i < to && headsList(rows, i, to));
  return [toStart(rows, at, own), ...others.map((i) => toStart(rows, i, { title: i, end: i + 1 }))];
}

type Heading = { readonly title: number | null; readonly end: number };

/** The time's line goes on as the item's first. */
function toStart(rows: readonly Recognised[], at: number, { title, end }: Heading): ItemStart {
  const named = title === null ? null : titleAt(rows, title);
  const start = readItemStart(rows, { at, end, number: null, title: named });
  const line = rows[at]?.line;
  const isTime =
    line !== undefined && (time.test(line.bare) || readTimeAndPurpose(line.bare) !== null);
  return isTime ? { ...start, extras: [line, ...start.extras] } : start;
}

/** A few words that are neither an entry of a list nor a sentence. */
function mayHead(line: Line | undefined): boolean {
  if (!line || line.text !== line.bare || line.text.length > longestTitle) return false;
  const isPlain = /^["“”»'(]?[\p{Lu}\d]/u.test(line.text) && !/[,;]$/.test(line.text);
  return (
    isPlain &&
    !time.test(line.text) &&
    !isStatement(line.text) &&
    !isVerdict(line.text) &&
    !isPeopleOnly(line.text)
  );
}

/** Set apart, and above a list, or right above a sentence. */
function headsList(rows: readonly Recognised[], at: number, to: number): boolean {
  const [line, below] = [rows[at]?.line, at + 1 < to ? rows[at + 1]?.line : undefined];
  if (!line || !below || line.gap === 0 || !mayHead(line)) return false;
  const isList = below.text !== below.bare;
  return isList || (below.gap === 0 && !/[.!?]$/.test(line.text) && /[.!]$/.test(below.text));
}
