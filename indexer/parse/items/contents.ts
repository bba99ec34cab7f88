/** The table of contents (indholdsfortegnelse): its rows look like items, and are not. */

import { tidyTitle } from "../recognise/item-heading.ts";
import type { Line } from "../recognise/line.ts";
import { isClosedTitle } from "../recognise/open-marker.ts";
import { withoutPresenter } from "../recognise/presenter.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { followsHeading } from "../recognise/recognised.ts";
import {
  annotatedAgenda,
  type ContentsRow,
  isAnsweredBelow,
  isNamedBelow,
  isToldBelow,
} from "./agenda-above.ts";
import { comparable, titleAndSaid } from "./compared-titles.ts";

/** Where the table stands (`from` its heading, `to` the first line after it), and its rows. */
export type Contents = {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ContentsRow[];
  /** What an agenda says below its rows, by their numbers. */
  readonly notes?: ReadonlyMap<number, readonly Recognised[]>;
};

const heading =
  /^(?:indholdsfortegnelse|indhold|(?:dagsordens)?punkter(?: til (?:dagsorden(?:en)?|mødet))?|(?:foreløbig |endelig )?dagsorden(?:en)?(?: (?:var|lød|er))?(?: (?:til|for) (?:[a-zæøå]*mødet?)(?: .{1,40})?)?)(?:\s+side)?[:.]?$/i;
/** In letters: a longer line holds rows as well. */
const longestAlone = 60;
const firmHeading = /^indholdsfortegnelse/i;
const pageNumber = /(?:\.{3,}\s*|\t|\s{3,})\d{1,4}\s*$|\.{4,}\s*$/;
const marked = /^(åbent|lukket)\s+(\d{1,4})\s+(.+)$/i;

/** Finds the table by its heading; null when the document has none. */
export function findContents(rows: readonly Recognised[]): Contents | null {
  for (const [i, { line }] of rows.entries()) {
    if (!heading.test(line.bare) && !firmHeading.test(line.bare)) continue;
    const cells = cellRows(rows, i + 1);
    if (cells.length >= fewestCellRows) {
      const to = cells.at(-1)?.end ?? i;
      return { from: i, to, rows: cells.map(({ row }) => row) };
    }
    const columns = firmHeading.test(line.bare) ? endOfColumns(rows, i + 1) : null;
    if (columns !== null) return { from: i, to: columns, rows: numberedRows(rows, i + 1, columns) };
    // A transcript's whole table is one line: what is numbered below it begins the items.
    const end = line.bare.length > longestAlone ? i + 1 : endOfRows(rows, i + 1);
    const annotated = annotatedAgenda(rows, i + 1);
    if (annotated && annotated.to > end) return { from: i, ...annotated };
    if (firmHeading.test(line.bare) || (end > i + 1 && isRepeatedBelow(rows, i + 1, end)))
      return { from: i, to: startOfMinutes(rows, end), rows: toRows(rows, i + 1, end) };
  }
  return null;
}

/** A row of a table whose cells stand below each other, and the line below it. */
type CellRow = { readonly row: ContentsRow; readonly end: number };

/** "1.", the title, the page; the table's heads stand above the first, a page's edges between two of them. */
function cellRows(rows: readonly Recognised[], from: number): CellRow[] {
  const entries: CellRow[] = [];
  let next = cellRowNear(rows, from, null);
  while (next) {
    entries.push(next);
    next = cellRowNear(rows, next.end, Number(next.row.number) + 1);
  }
  return entries;
}

const fewestCellRows = 2;
/** In lines: what heads a table, or stands between its rows at a page's end. */
const mostBetween = 6;
/** In lines. */
const longestCell = 2;

/** The first row from there on: below others the one that goes on with their numbers. */
function cellRowNear(
  rows: readonly Recognised[],
  from: number,
  number: number | null,
): CellRow | null {
  for (let at = from; at < from + mostBetween; at++) {
    const entry = cellRowAt(rows, at);
    if (entry && (number === null || Number(entry.row.number) === number)) return entry;
  }
  return null;
}

function cellRowAt(rows: readonly Recognised[], at: number): CellRow | null {
  const text = (place: number) => rows[place]?.line.bare ?? "";
  if (!/^\d{1,4}\.?$/.test(text(at))) return null;
  const lines = Array.from({ length: longestCell }, (_, i) => i + 1);
  const length = lines.find((own) => /^\d{1,4}$/.test(text(at + own + 1)));
  if (length === undefined || !/\p{L}{3}/u.test(text(at + 1))) return null;
  const cell = lines.slice(0, length).map((own) => text(at + own));
  const title = tidyTitle(cell.join(" "));
  const known = { number: text(at).replace(".", ""), title, closed: isClosedTitle(title) };
  const line = rows[at + 1]?.line.line ?? 1;
  return { row: { ...known, line, key: comparable(title) }, end: at + length + 2 };
}

/** In lines: what heads the columns. */
const longestHeads = 2;
const fewestInColumn = 3;

/** The line below a table whose columns stand below each other: its numbers, its titles, its pages; null for others. */
function endOfColumns(rows: readonly Recognised[], from: number): number | null {
  const isNumber = (at: number) => /^\d{1,4}\.?$/.test(rows[at]?.line.bare ?? "");
  const isColumn = (at: number) =>
    Array.from({ length: fewestInColumn }, (_, i) => at + i).every(isNumber);
  const first = Array.from({ length: longestHeads + 1 }, (_, i) => from + i).find(isColumn);
  if (first === undefined) return null;
  const below = rows.slice(first).findIndex(({ label, caseLine }) => caseLine ?? tells(label));
  const end = below < 0 ? rows.length : first + below;
  const columns = rows.slice(0, end).flatMap((_, at) => (at > first && isColumn(at) ? [at] : []));
  return (columns.at(-1) ?? first) + fewestInColumn;
}

/** "Bilagsoversigt" is a row of the table as well. */
const tells = (label: Recognised["label"]) => label !== null && label.type !== "attachments";

/** Of the rows in a table of columns those that have their number beside them. */
function numberedRows(rows: readonly Recognised[], from: number, to: number): ContentsRow[] {
  return toRows(rows, from, to).filter(({ number }) => number !== null);
}

const minutes = /^(?:beslutnings)?referat[:.]?$/i;
/** So many lines of an agenda may its rows be followed by. */
const longestTail = 12;

/** "Dagsorden:" may head the items themselves: a table tells of pages, or of what stands below again. */
function isRepeatedBelow(rows: readonly Recognised[], from: number, to: number): boolean {
  const [listed, below] = [rows.slice(from, to), rows.slice(to)];
  if (listed.some(({ line }) => pageNumber.test(line.text) || marked.test(line.text))) return true;
  if (isMinutes(rows, startOfMinutes(rows, to)) || isToldBelow(rows.slice(0, from), listed, below))
    return true;
  const titles = listed.flatMap(({ heading }) => titleKey(heading) ?? []);
  const again = new Set(
    below.flatMap(({ heading, line }) => keysOf(heading?.heading.title ?? line.bare)),
  );
  const repeated = titles.filter((title) => again.has(title)).length;
  const [first] = titles;
  const begun = below.some(
    ({ heading }) =>
      first !== undefined && heading && keysOf(heading.heading.title).includes(first),
  );
  if (isAnsweredBelow(below) || isNamedBelow(listed, below)) return true;
  if (begun || (repeated > 0 && repeated * 2 >= titles.length)) return true;
  // Items whose titles the page lost: labels alone, and no heading goes on where the rows end.
  const lost = !below.some(({ heading }) => heading?.spelling === listed[0]?.heading?.spelling);
  return lost && below.some(({ label }) => label?.kind === "firm");
}

/** The line as a title, without the letter that counts it, and what stands in it before a colon. */
function keysOf(text: string): string[] {
  const title = text.replace(counted, "");
  const plain = withoutPresenter(title);
  return [comparable(title), comparable(plain), comparable(titleAndSaid(title).title)];
}

const counted = /^(?:\(?[A-ZÆØÅa-zæøå]\)|[A-ZÆØÅ]\.|[ivx]{1,4}[.)]|§ \d{1,2}\.?)\s+(?=\p{Lu})/u;

function titleKey(heading: Recognised["heading"]): string | null {
  return heading && comparable(withoutPresenter(heading.heading.title));
}

/** "Referat" alone, a few lines below the rows and right above a heading, begins the items. */
function startOfMinutes(rows: readonly Recognised[], to: number): number {
  const at = rows.slice(to, to + longestTail).findIndex((_, i) => isMinutes(rows, to + i));
  return at < 0 ? to : to + at;
}

function isMinutes(rows: readonly Recognised[], at: number): boolean {
  return minutes.test(rows[at]?.line.bare ?? "") && rows[at + 1]?.heading != null;
}

/** Rows follow each other and rise; where they begin anew, the items begin. */
function endOfRows(rows: readonly Recognised[], from: number): number {
  let to = from;
  let last = 0;
  while (isRow(rows, to) || (rows[to]?.line.gap === 0 && to > from && isRow(rows, to + 1))) {
    const order = rows[to]?.heading?.heading.order ?? last + 1;
    if (order <= last && rows[to]?.heading) break;
    last = order;
    to += 1;
  }
  return to;
}

function isRow(rows: readonly Recognised[], at: number): boolean {
  const row = rows[at];
  if (!row || isAnswer(row)) return false;
  if (pageNumber.test(row.line.text) || marked.test(row.line.text)) return true;
  if (row.marker?.group) return isRow(rows, at + 1);
  const below = rows[at + 1];
  const isItem =
    (followsHeading(below) && !isMinutes(rows, at + 1) && !endsAgenda(rows, at)) ||
    bareCase.test(below?.line.bare ?? "");
  return row.heading !== null && !isItem && !isRepeated(rows, at);
}

/** "Punkt 3 Besøg", where a reader has said that it is an item. */
function isAnswer({ line, heading }: Recognised): boolean {
  return line.role === "item" && heading?.spelling === "punkt";
}

/** "3. Besøg", "4. Eventuelt" right below each other, and then "Referat:" or "Punkt 1" alone: the minutes begin. */
function endsAgenda(rows: readonly Recognised[], at: number): boolean {
  const [above, own] = [rows[at - 1]?.heading, rows[at]?.heading];
  const goesOn = above != null && own?.heading.order === above.heading.order + 1;
  return goesOn && beginsMinutes.test(rows[at + 1]?.line.bare ?? "");
}

const beginsMinutes = /^(?:(?:beslutnings)?referat[:.]?|(?:punkt|pkt\.?|ad\.?) ?1[.:)]?)$/i;

/** A case number alone on its line: rows have none. */
const bareCase = /^\d{2}\/\d{3,6}$/;

/** The title again on the next line: the item itself, not its row in the table. */
function isRepeated(rows: readonly Recognised[], at: number): boolean {
  const title = rows[at]?.heading?.heading.title;
  const next = rows[at + 1]?.line.bare;
  return title !== undefined && next !== undefined && comparable(next).endsWith(comparable(title));
}

function toRows(rows: readonly Recognised[], from: number, to: number): ContentsRow[] {
  let closed = false;
  const entries: ContentsRow[] = [];
  for (const row of rows.slice(from, to)) {
    if (row.marker?.group) closed = row.marker.closed;
    else entries.push(toRow(row.line, row, closed));
  }
  return entries;
}

function toRow(line: Line, row: Recognised, inClosedGroup: boolean): ContentsRow {
  const mark = marked.exec(line.text);
  const number = mark?.[2] ?? row.heading?.heading.number ?? null;
  const title = tidyTitle(mark?.[3] ?? row.heading?.heading.title ?? line.bare);
  const closed = inClosedGroup || /^lukket/i.test(mark?.[1] ?? "") || isClosedTitle(title);
  return { number, title, closed, line: line.line, key: comparable(title) };
}
