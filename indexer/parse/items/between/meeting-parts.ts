/** What stands between two items, and is none of them: the heading of another part of the meeting, or a break. */
import type { Problem } from "../../../../contract/meeting.ts";
import { isClockSpan, isDuration } from "../../recognise/presenter.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import type { ItemStart } from "../item-start.ts";

/** Headings of parts, in each of which numbers begin anew: "Orienteringsmøde kl. 19.30". */
const kinds =
  "(?:åbent|lukket|fælles|offentligt|ordinært?|ekstraordinært?|konstituerende|efterfølgende|herefter)";
const part = new RegExp(
  String.raw`^(?:${kinds} ?){0,2}\p{L}*(?:møde|forsamling)(?:t|en)?(?:,? (?:fra )?kl\.? ?\d{1,2}(?:[.:]\d{2})?)?(?: i \p{L}[\p{L} ]{2,40})?:?$`,
  "iu",
);
/** Who came to a part, and when it was, may stand below its heading. */
const mostFacts = 2;
const fact = /^(?:\p{L}+dag\b|kl\.|til ?stede|deltagere|fremmødte?|afbud|sted|tid)/iu;

/** The place of the heading above the item at `at`: right above it, or above facts of that part; null where none is. */
function partAbove(rows: readonly Recognised[], at: number): number | null {
  for (let above = at - 1; above >= 0 && at - above <= mostFacts + 1; above--) {
    const text = rows[above]?.line.text ?? "";
    if (part.test(text)) return above;
    if (!fact.test(text)) return null;
  }
  return null;
}

/**
 * Whether a part's list begins at the heading at `at`, numbered 1; a list inside an item does where the numbers of
 * those above it, `orders`, go on below it.
 */
export function beginsPart(
  rows: readonly Recognised[],
  at: number,
  orders: readonly number[],
): boolean {
  if (partAbove(rows, at) === null) return false;
  let last = 0;
  for (const { heading } of rows.slice(at)) {
    if (heading?.spelling !== rows[at]?.heading?.spelling) continue;
    const { order = 0 } = heading?.heading ?? {};
    if (order !== last + 1) return !orders.includes(order - 1);
    last = order;
  }
  return true;
}

const pause = /^(?:kaffe|spise|frokost)?pause[.!]?(?: (?:kl\.? ?)?\d{1,2}[\d.: –-]*)?$/iu;

/** "PAUSE", and when, right above an item. */
function pauseAbove(rows: readonly Recognised[], at: number): number | null {
  const above = isDuration(rows[at - 1]?.line.text ?? "") ? at - 2 : at - 1;
  return pause.test(rows[above]?.line.text ?? "") ? above : null;
}

/** "Klokken 16.00 til 16.30": when the item below was on, where it stands nearer to it than to the text above. */
function timeAbove(rows: readonly Recognised[], at: number): number | null {
  const { text = "", gap = 0 } = rows[at - 1]?.line ?? {};
  return isClockSpan(text) && (gap > 0 || rows[at]?.line.gap === 0) ? at - 1 : null;
}

/**
 * Where the item begins: at the time or the break above it, and numbered 1 below others at its part's heading; the first where it
 * stands, and none above the `end` of the title before it.
 */
export function beginningOf(
  rows: readonly Recognised[],
  { at, number }: ItemStart,
  end: number | undefined,
): number {
  if (end === undefined) return at;
  const from = pauseAbove(rows, at) ?? timeAbove(rows, at) ?? at;
  const begins = (/^\D*1\D*$/.test(number ?? "") ? partAbove(rows, from) : null) ?? from;
  return begins < end ? at : begins;
}

const longestHeading = 100;

/** A heading that the format sets above those of items, right above a numbered one: "B. Sager til drøftelse", "Økonomi". */
export function headsOuter(row: Recognised | undefined, item: Recognised | undefined): boolean {
  if (!row || !item?.heading || row.line.heading === 0) return false;
  const { label, caseLine, fact, heading, line } = row;
  if (label || caseLine || fact || heading || line.heading >= item.line.heading) return false;
  return line.text.length <= longestHeading && !/[.,;]$/.test(line.text) && !isVerdict(line.bare);
}

/** One problem for each such line, and what stands below it: it belongs to neither item, unless it is one of the item's own. */
export function partProblems(rows: readonly Recognised[], starts: readonly ItemStart[]): Problem[] {
  return starts.slice(1).flatMap(({ at, end, extras }) => {
    const own = rows
      .slice(at, end)
      .findIndex(
        (row, i) =>
          extras.includes(row.line) ||
          !(standsBetween(row.line.text) || headsOuter(row, rows[at + i + 1])),
      );
    return rows.slice(at, at + Math.max(own, 0)).map(({ line: { line, text } }) => ({
      code: "line-between-items",
      line,
      message: `Linjen »${text.slice(0, 80)}« står mellem to punkter og hører ikke til noget af dem.`,
    }));
  });
}

function standsBetween(text: string): boolean {
  return part.test(text) || pause.test(text) || fact.test(text) || isDuration(text);
}
