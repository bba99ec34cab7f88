/** Where in a file a meeting's head begins. */
import { isBodyName } from "../recognise/body-name.ts";
import { findTimes } from "../recognise/clock-time.ts";
import { findDates, firstDate } from "../recognise/danish-date.ts";
import { type HeadField, readHeadLabel } from "../recognise/head-labels.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { bodyInTitle } from "./head-title.ts";

/** The head's first line, and what the head says; `corrected`: it calls the minutes "(rettet)". */
export type Beginning = {
  readonly at: number;
  readonly date: string;
  readonly body: string | null;
  readonly time: string | null;
  readonly corrected: boolean;
};

const titleFirst = /^(?:åbent |lukket |beslutnings|møde)?(?:referat|dagsorden|protokol)(?!\p{L})/iu;
const titleLast = /[\s–-](?:beslutnings|møde)?(?:referat|dagsorden|protokol)$/i;
const longestTitle = 150;
/** So many lines has a head at most, up to the facts that make it one. */
const longestHead = 12;
/** "Fraværende" and "Bemærkninger" stand below decisions too; a meeting's head has one of these. */
const ownFields: ReadonlySet<HeadField> = new Set([
  ...(["date", "start", "end", "place", "present", "members"] as const),
]);

/** Every head in the file: a day, and beside it a title, a body or a labelled fact, two of the three. */
export function findBeginnings(rows: readonly Recognised[]): Beginning[] {
  const beginnings: Beginning[] = [];
  let last: number | null = null;
  let free = 0;
  for (const [at, row] of rows.entries()) {
    if (at >= free && mayBegin(row)) {
      const head = headFrom(rows, at);
      const beginning = isItsOwnItem(rows, at, head) ? null : readHead(head, at);
      const restarts = startsAnew(rows, at + head.length, last);
      if (beginning && (beginnings.length === 0 || restarts || isDatedTitle(head))) {
        beginnings.push(beginning);
        free = at + head.length;
        last = null;
      }
    }
    last = row.heading?.heading.order ?? last;
  }
  return beginnings.map((one) => ({ ...one, at: letterheadAbove(rows, one.at, beginnings[0]) }));
}

/** What is printed above the first head, such as whose minutes they are, belongs to each head that it stands above again. */
function letterheadAbove(
  rows: readonly Recognised[],
  at: number,
  first: Beginning | undefined,
): number {
  if (first === undefined || at === first.at) return at;
  const letterhead = rows.slice(0, first.at).slice(-longestLetterhead);
  const known = new Set(letterhead.map(({ line }) => line.text));
  let from = at;
  while (at - from < letterhead.length && known.has(rows[from - 1]?.line.text ?? "")) from -= 1;
  return from;
}

const longestLetterhead = 4;

/** "Referat …", "Byrådet - Referat", or the body that met, alone or with its day. */
function mayBegin({ line, label, heading }: Recognised): boolean {
  const text = line.bare;
  if (heading || label?.kind === "firm") return false;
  if (text.length > longestTitle || /[.;,]$/.test(text)) return false;
  return isTitle(text) || isBodyName(text) || bodyOfLine(text) !== null;
}

function isTitle(text: string): boolean {
  return titleFirst.test(text) || titleLast.test(text) || titleLast.test(withoutDay(text));
}

/** "Byrådet - Referat - 12-03-2019" */
function withoutDay(text: string): string {
  const day = findDates(text).at(-1);
  return day ? text.slice(0, day.start).replace(/[\s,–-]+(?:d(?:en|\.))?\s*$/, "") : text;
}

/** The lines from here on that can be a head's: up to an item's own line, or a sentence. */
function headFrom(rows: readonly Recognised[], at: number): readonly Recognised[] {
  const below = rows.slice(at, at + longestHead);
  const end = below.findIndex((row, i) => i > 0 && endsHead(row));
  return end < 0 ? below : below.slice(0, end);
}

function endsHead({ label, caseLine, heading, line }: Recognised): boolean {
  const ofItem = caseLine !== null || (label?.kind === "firm" && label.type !== "attendance");
  const ofList = heading !== null && firstDate(line.bare) === null;
  return ofItem || ofList || /^\D*\.$/.test(line.bare);
}

/** "Referat fra Byrådets møde den …" right above a label is the title of an item. */
function isItsOwnItem(
  rows: readonly Recognised[],
  at: number,
  head: readonly Recognised[],
): boolean {
  return head.length === 1 && rows[at + 1]?.label != null;
}

function readHead(head: readonly Recognised[], at: number): Beginning | null {
  const texts = head.map(({ line }) => line.bare);
  const date = texts.flatMap((text) => firstDate(text) ?? [])[0];
  if (date === undefined) return null;
  const body = texts.flatMap((text, i) => bodyOfLine(text, texts[i + 1]) ?? [])[0] ?? null;
  const labelled = texts.some((text) => ownFields.has(readHeadLabel(text)?.field ?? "aside"));
  const signs = [texts.some(isTitle), body !== null, labelled].filter(Boolean);
  if (signs.length < 2) return null;
  const time = texts.flatMap((text) => (/kl|tid/i.test(text) ? findTimes(text) : []))[0] ?? null;
  return { at, date, body, time, corrected: texts.some((text) => saysCorrected(text)) };
}

const corrected = "(?:rettet|korrigeret|berigtiget|revideret)";
const correction = new RegExp(
  String.raw`\(${corrected}(?: [^()]*)?\)|^${corrected} (?:\p{L}*referat|udgave|version|protokol)|(?:referat|protokol)(?!\p{L}).*[-–,] ${corrected}(?: (?:den|d\.) .*)?$`,
  "iu",
);

/** "Referat (rettet)", "Korrigeret referat", "Referat … - rettet den 4. maj" */
export function saysCorrected(text: string): boolean {
  return text.length <= longestTitle && correction.test(text);
}

function bodyOfLine(text: string, below?: string): string | null {
  const label = readHeadLabel(text);
  if (label?.field !== "body") return label ? null : bodyInTitle(text);
  const value = label.value === "" ? (below ?? "") : label.value;
  return isBodyName(value) ? value : null;
}

/** The first number below is no greater than the last above: another meeting's items begin. */
function startsAnew(rows: readonly Recognised[], from: number, last: number | null): boolean {
  if (last === null) return true;
  const next = rows.slice(from).find(({ heading }) => heading !== null)?.heading?.heading.order;
  return next === undefined || next <= last;
}

/** A title that carries its day begins a meeting also where the numbers go on. */
function isDatedTitle(head: readonly Recognised[]): boolean {
  const text = head[0]?.line.bare ?? "";
  const labelled = head
    .slice(1)
    .some(({ line }) => ownFields.has(readHeadLabel(line.bare)?.field ?? "aside"));
  return titleFirst.test(text) && firstDate(text) !== null && labelled;
}
