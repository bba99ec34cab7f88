/** Agendas above their minutes: with notes below the rows, or answered below by the numbers. */
import { tidyTitle } from "../recognise/item-heading.ts";
import { isClosedTitle } from "../recognise/open-marker.ts";
import { withoutPresenter } from "../recognise/presenter.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { isStatement } from "../recognise/said/statement.ts";
import { isVerdict } from "../recognise/said/verdict.ts";
import { comparable } from "./compared-titles.ts";

/** A row: its title, its number where one is printed, and whether it says that the item is closed. */
export type ContentsRow = {
  readonly number: string | null;
  readonly title: string;
  readonly closed: boolean;
  readonly line: number;
  /** The title as it is compared with an item's. */
  readonly key: string;
};

/** Its rows, the place behind the last one, and what stands below each but the last, by its number. */
type AnnotatedAgenda = {
  readonly rows: readonly ContentsRow[];
  readonly to: number;
  readonly notes: ReadonlyMap<number, readonly Recognised[]>;
};

const fewest = 3;
/** In lines: an agenda says in short what is to be done. */
const longestNote = 10;
const longestAgenda = 300;

/**
 * Rows that rise by one from 1, from the line `from` on, and then 1 again with the first row's title, as most of what
 * is numbered below has the title of the row with its number; null elsewhere.
 */
export function annotatedAgenda(rows: readonly Recognised[], from: number): AnnotatedAgenda | null {
  const first = titleAt(rows, from);
  if (first === null || rows[from]?.heading?.heading.order !== 1) return null;
  const below = rows.slice(from + 1, from + longestAgenda).findIndex((row) => isFirst(row, first));
  const again = below < 0 ? -1 : from + 1 + below;
  const places = again < 0 ? [] : rising(rows, from, again);
  const last = places.at(-1);
  if (last === undefined || places.length < fewest || !areShort(places)) return null;
  const titles = new Map(places.map((at, i) => [i + 1, titleAt(rows, at)]));
  if (!isAnswered(rows.slice(again), titles)) return null;
  const notes = new Map(
    places.slice(0, -1).map((at, i) => [i + 1, rows.slice(at + 1, places[i + 1])]),
  );
  return { rows: places.flatMap((at) => toRow(rows[at])), to: last + 1, notes };
}

function titleAt(rows: readonly Recognised[], at: number): string | null {
  const { heading } = rows[at] ?? {};
  return heading ? plainTitle(heading.heading.title) : null;
}

function isFirst({ heading }: Recognised, title: string): boolean {
  return heading?.heading.order === 1 && plainTitle(heading.heading.title) === title;
}

/** The agenda alone may say who speaks. */
function plainTitle(title: string): string {
  return comparable(withoutPresenter(title));
}

function rising(rows: readonly Recognised[], from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at++)
    if (rows[at]?.heading?.heading.order === places.length + 1) places.push(at);
  return places;
}

function areShort(places: readonly number[]): boolean {
  return places.every((at, i) => (places[i + 1] ?? at) - at <= longestNote);
}

/** Of the numbered lines below that go on from one to the next most have the titles of the agenda; one alone ends a page that is cut off. */
function isAnswered(
  below: readonly Recognised[],
  titles: ReadonlyMap<number, string | null>,
): boolean {
  const headed = below.flatMap(({ heading }) => heading?.heading ?? []);
  const known = headed.filter(({ order, title }) => titles.get(order) === plainTitle(title));
  const orders = new Set(known.map(({ order }) => order));
  const last = Math.max(...orders);
  const isAlone = headed.length === 1 && orders.size === 1;
  return isAlone || (orders.size >= 2 && orders.size * 2 > last);
}

function toRow(row: Recognised | undefined): ContentsRow[] {
  if (!row?.heading) return [];
  const { number, title: printed } = row.heading.heading;
  const title = tidyTitle(printed);
  const closed = isClosedTitle(title);
  return [{ number, title, closed, line: row.line.line, key: comparable(title) }];
}

/** Right below the rows the numbers begin anew, and most of what they number are verdicts. */
export function isAnsweredBelow(below: readonly Recognised[]): boolean {
  const headings = below.flatMap(({ heading }) => heading?.heading ?? []);
  const decided = headings.filter(({ title }) => isVerdict(title));
  return headings[0]?.order === 1 && decided.length >= 2 && decided.length * 2 >= headings.length;
}

const fewestNamed = 2;
const answers = new Set(["ad", "ad-dot", "punkt"]);

/** "1. Budget", and right below the rows "Ad 1. …" or "Punkt 1: …" with their numbers, of which the last may be missing. */
export function isNamedBelow(listed: readonly Recognised[], below: readonly Recognised[]): boolean {
  const orders = listed.flatMap(({ heading }) =>
    heading && !answers.has(heading.spelling) ? heading.heading.order : [],
  );
  const headed = below.flatMap(({ heading }) => heading ?? []);
  const named = headed.flatMap(({ heading, spelling }) =>
    answers.has(spelling) ? heading.order : [],
  );
  const isWhole =
    named.length === orders.length ||
    (named.length === headed.length && named.length < orders.length);
  return (
    orders.length >= fewestNamed &&
    named.length >= fewestNamed &&
    isWhole &&
    named.every((order, i) => order === orders[i])
  );
}

const lastTitle = /^(?:evt\.?|eventuelt)$/i;
const callsMinutes = /referat|protokol/i;

/**
 * Below a head that says minutes, an agenda whose rows say nothing but titles, and far more below its last row than is
 * told under "Eventuelt" alone: what was said of all of them, however it is set.
 */
export function isToldBelow(
  above: readonly Recognised[],
  listed: readonly Recognised[],
  below: readonly Recognised[],
): boolean {
  const titles = listed.flatMap(({ heading }) => heading?.heading.title ?? []);
  const isPlain = titles.every((title) => !/[,:;]\s|\s[–-]\s/.test(title) && !isStatement(title));
  const ends = lastTitle.test(titles.at(-1) ?? "") && (below[0]?.line.gap ?? 0) > 0;
  const isMuch =
    below.filter(({ line }) => line.text.length > shortestLine).length >= listed.length;
  const says = above.some(({ line }) => callsMinutes.test(line.text));
  const isTight = listed.length >= fewestListed && titles.length === listed.length;
  return isTight && isPlain && ends && isMuch && says;
}

const fewestListed = 3;
const shortestLine = 15;
