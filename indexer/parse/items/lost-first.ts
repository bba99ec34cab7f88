/** Items of a numbered series that print no number: its first, what was decided above it, and its last. */
import { tidyTitle } from "../recognise/item-heading.ts";
import { withText } from "../recognise/line.ts";
import { isFormal, type Recognised } from "../recognise/recognised.ts";
import { splitVerdict } from "../recognise/said/verdict.ts";
import { type ItemStart, readItemStart } from "./item-start.ts";
import { isStockTitle } from "./title-line.ts";

/** So many lines an item without its number may have that nearly every meeting begins with. */
const longestFirst = 6;

/**
 * "Godkendelse af dagsorden Godkendt.", and below it "2 - Meddelelser": an item without number; null
 * where no title that nearly every meeting has stands so near, or only above `below`, in a table of contents.
 */
export function lostFirst(
  rows: readonly Recognised[],
  second: ItemStart | undefined,
  below: number,
): ItemStart | null {
  if (second?.number !== "2") return null;
  const from = Math.max(below, second.at - longestFirst);
  const above = rows.slice(from, second.at);
  const nth = above.findIndex(
    ({ line, heading }) => heading === null && line.text === line.bare && isStockTitle(line.bare),
  );
  const row = above[nth];
  if (!row) return null;
  const [title, said] = splitVerdict(row.line.bare) ?? [row.line.bare];
  const at = from + nth;
  const start = readItemStart(rows, { at, end: at + 1, number: null, title });
  const beside = said === undefined ? [] : [withText(row.line, said, 0)];
  return { ...start, extras: [...beside, ...start.extras] };
}

const decidedBeside =
  /^(.{3,80}?)\s*(?:[:;,]|\s[-–])\s+((?:[Gg]odkendt|[Vv]edtaget|[Uu]dsat|[Uu]dskudt|[Uu]nderskrevet|[Ii]ngen|[Ii]ntet)(?![\p{L}]).{0,80})$/u;

/**
 * "Godkendelse af dagsorden; godkendt." right above the first item: items without number, of titles that nearly
 * every meeting has, each with its verdict beside it; none where caseworkers' labels stand, or above `below`.
 */
export function decidedAbove(
  rows: readonly Recognised[],
  first: ItemStart | undefined,
  below: number,
): ItemStart[] {
  if (!first || rows.some(isFormal)) return [];
  const starts: ItemStart[] = [];
  for (let at = Math.max(below, first.at - longestFirst); at < first.at; at++) {
    const row = rows[at];
    const [, title = "", said = ""] = decidedBeside.exec(row?.line.bare ?? "") ?? [];
    if (!row || row.heading || !isStockTitle(title)) continue;
    const start = { at, end: at + 1, number: null, title, caseNumber: null, closed: null };
    starts.push({ ...start, extras: [withText(row.line, said, 0)] });
  }
  return starts;
}

const closing = /^(?:evt\.?|eventuelt|næste møde|kommende møder):?$/i;

/** "Evt:" in a line of its own, set apart, in the last numbered item: an item without number, which every meeting ends with. */
export function unnumberedLast(
  rows: readonly Recognised[],
  last: ItemStart | undefined,
): ItemStart[] {
  if (!last || last.number === null || rows.some(isFormal)) return [];
  const starts: ItemStart[] = [];
  for (let at = last.end + 1; at < rows.length - 1; at++) {
    const { line, heading } = rows[at] ?? {};
    if (!line || heading || line.gap === 0 || !closing.test(line.text)) continue;
    starts.push(
      readItemStart(rows, { at, end: at + 1, number: null, title: tidyTitle(line.bare) }),
    );
  }
  return starts;
}

const fewestNumbered = 2;

/**
 * Titles that were found by what stands below them, and print the numbers of one series: the first of it, which lost its
 * own, made it none. The same starts where fewer than two do, or their numbers do not rise from item to item.
 */
export function withPrintedNumbers(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  const printed = starts.map(({ at, number, title }) => {
    const { heading, line } = rows[at] ?? {};
    const own = number === null && title !== null && tidyTitle(line?.bare ?? "") === title;
    return own && heading ? heading.heading : null;
  });
  const orders = printed.flatMap((heading, i) => (heading ? heading.order - i : []));
  const rise = orders.every((offset) => offset === orders[0]);
  if (orders.length < fewestNumbered || !rise) return starts;
  return starts.map((start, i) => {
    const { number = start.number, title = start.title } = printed[i] ?? {};
    return { ...start, number, title };
  });
}
