/** An item's first lines: heading, case number, open mark, and what a portal prints between them. */
import {
  caseKey,
  plainDashes,
  printedCaseNumber,
  yearShape,
} from "../../../danish/numbers/case-number.ts";
import { takeCaseNumber } from "../recognise/case-behind-title.ts";
import { restOfCaseLine } from "../recognise/case-number.ts";
import { type Line, withText } from "../recognise/line.ts";
import { isPeopleOnly } from "../recognise/people/person-list.ts";
import { isPresenter } from "../recognise/presenter.ts";
import { followsHeading, type Recognised } from "../recognise/recognised.ts";
import { isVerdict } from "../recognise/said/verdict.ts";
import { comparable, isTitle } from "./compared-titles.ts";

/**
 * Where an item begins (`at`) and its body (`end`), as places among the lines; `extras` are lines of
 * the heading that say more than the fields do, and belong to the body.
 */
export type ItemStart = {
  readonly at: number;
  readonly end: number;
  readonly number: string | null;
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly closed: boolean | null;
  readonly extras: readonly Line[];
};

/** What a layout knows of an item: the lines of its heading, and what they say. */
type HeadingLines = {
  readonly at: number;
  readonly end: number;
  readonly number: string | null;
  readonly title: string | null;
};

/**
 * Without a label "17/2400" and "053164-2012" are case numbers only right below a heading, alone on
 * their line or behind the word that says whether the item is open.
 */
const bareCaseNumber = new RegExp(`^(?:${yearShape}|\\d{5,6}-(?:19|20)\\d{2})$`, "u");
const statusBefore =
  /^\(?(?:åbent?|(lukket|fortroligt))(?: (?:sag|punkt))?\)?\s*[-:,/]?\s+(?=\d)/iu;

/**
 * Reads on below a heading, as far as lines say nothing but what the item is. A case number behind the title is the
 * item's, unless another stands below: then the title stays as it is printed.
 */
export function readItemStart(rows: readonly Recognised[], heading: HeadingLines): ItemStart {
  const behind = heading.title === null ? null : takeCaseNumber(heading.title);
  if (behind === null || behind.caseNumber === null) return readBelow(rows, heading);
  const start = readBelow(rows, { ...heading, title: behind.title });
  const caseNumber = start.caseNumber ?? behind.caseNumber;
  return caseKey(caseNumber) === caseKey(behind.caseNumber)
    ? { ...start, caseNumber }
    : { ...start, title: heading.title };
}

function readBelow(rows: readonly Recognised[], heading: HeadingLines): ItemStart {
  const extras: Line[] = [];
  let { end } = heading;
  let caseNumber: string | null = null;
  let closed: boolean | null = null;
  for (let row = rows[end]; row; row = rows[++end]) {
    const bare: BareNumber | null = caseNumber === null ? readBareNumber(row.line.bare) : null;
    if (bare) {
      caseNumber = bare.caseNumber;
      closed = bare.closed ?? closed;
    } else if (row.marker && !row.marker.group) closed = row.marker.closed;
    else if (row.caseLine && caseNumber === null) {
      caseNumber = row.caseLine.caseNumber;
      closed = row.caseLine.closed ?? closed;
      extras.push(...restLines(row.line, row.caseLine.rest));
    } else if (!repeats(row, heading)) {
      if (isOtherNumber(row, heading)) break;
      if (!row.fact && !(caseNumber === null && isGroup(row, rows[end + 1]))) break;
      extras.push(row.line);
    }
  }
  const { at, number, title } = heading;
  return { at, end, number, title, caseNumber, closed, extras };
}

/** "Punkt 3" below item 2 begins the next. */
function isOtherNumber({ line }: Recognised, { number }: HeadingLines): boolean {
  const [, other] = /^(?:pkt|punkt)\.?\s*(\d{1,4})$/i.exec(line.bare) ?? [];
  return number !== null && other !== undefined && comparable(number) !== other;
}

/** "A. Sager til afgørelse", between a title and its case number. */
function isGroup({ line }: Recognised, below: Recognised | undefined): boolean {
  if (!below || !/^[A-ZÆØÅ][.:)] \p{Lu}.{2,80}$/u.test(line.bare)) return false;
  return below.caseLine?.caseNumber != null || readBareNumber(below.line.bare) !== null;
}

type BareNumber = { readonly caseNumber: string; readonly closed: boolean | null };

function readBareNumber(text: string): BareNumber | null {
  if (text.length > longestNumber) return null;
  const plain = plainDashes(text);
  const status = statusBefore.exec(plain);
  const number = plain.slice(status?.[0].length ?? 0);
  if (!bareCaseNumber.test(number)) return null;
  return { caseNumber: printedCaseNumber(number), closed: status ? status[1] !== undefined : null };
}

/** A title that goes on over the next lines: they stand close, and the item's facts come after air. */
export function wrappedTitle(
  rows: readonly Recognised[],
  at: number,
  title: string,
): HeadingLines["end"] {
  // A narrow column breaks short titles too: what goes on in lower case is no sentence of its own.
  const broken = title.length >= narrowest && mayGoOn(rows[at + 1]);
  if (
    title.length >= narrowest &&
    endsOpen.test(title) &&
    isBrief(rows[at + 1]) &&
    !/: |\p{Ll}{3}\. \p{Lu}/u.test(title)
  )
    return wrappedOpen(rows, at);
  if (title.length < 40 && !broken) return at + 1;
  let end = at + 1;
  while (end - at < 4 && isContinuation(rows[end])) end += 1;
  const after = rows[end];
  return end > at + 1 && after && after.line.gap > 0 && followsHeading(after) ? end : at + 1;
}

/** "Kopi af den godkendte vedtægt vedr. etablering af": no title ends so. */
const endsOpen = /\s(?:og|af|for|til|med|om|på|fra|ved|samt|under|mellem|vedr\.|vedrørende|i)$/u;
const longestEnd = 90;

/** Up to three lines more, as long as they end so too. */
function wrappedOpen(rows: readonly Recognised[], at: number): number {
  let end = at + 1;
  while (end < at + 4 && endsOpen.test(rows[end - 1]?.line.text ?? "") && isBrief(rows[end]))
    end += 1;
  return end;
}

function isBrief(row: Recognised | undefined): boolean {
  return isContinuation(row) && (row?.line.text.length ?? 0) <= longestEnd;
}

/** On paper also a name: "Tilskud til plejehjemmet / Åbakken", but no sentence and nobody who speaks. */
function mayGoOn(row: Recognised | undefined): boolean {
  const { text = "", page = null } = row?.line ?? {};
  if (/^\p{Ll}/u.test(text)) return true;
  const isName =
    /^[\p{Lu}\d]/u.test(text) && !/[.:;!?]$|\s(?:er|var|blev|har|skal|kan|vil)\s/.test(text);
  return page !== null && isName && !isVerdict(text) && !isPeopleOnly(text) && !isPresenter(text);
}

/** A column's line is not shorter than this. */
const narrowest = 16;

function isContinuation(row: Recognised | undefined): boolean {
  return row !== undefined && row.line.gap === 0 && !followsHeading(row) && row.heading === null;
}

function restLines(line: Line, rest: string): Line[] {
  const text = restOfCaseLine(rest);
  return text === "" || /^åbent?(?: (?:sag|punkt))?$/i.test(text) ? [] : [withText(line, text)];
}

/** The title, or the number, printed once more. */
function repeats({ line, heading }: Recognised, { number, title }: HeadingLines): boolean {
  if (title === null) return false;
  return (
    isTitle(line.bare, title) ||
    (number !== null && isNumber(line.bare, number)) ||
    (heading !== null && heading.heading.number === number && isTitle(heading.heading.title, title))
  );
}

const longestNumber = 30;

/** "Pkt. 29", "Sag nr. 129", "29" */
function isNumber(text: string, number: string): boolean {
  if (text.length > longestNumber) return false;
  return comparable(text).replace(/^(?:pkt|punkt|nr|sag nr)? ?/, "") === comparable(number);
}
