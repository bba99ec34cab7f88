/** What a reading leaves unexplained: lines inside its items that look as if they began an item of their own. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { comparable } from "./compared-titles.ts";
import type { ItemStart } from "./item-start.ts";
import { isStockTitle, isTitleLike } from "./title-line.ts";

/**
 * Places of the lines, set apart from the text above them, that go on with the numbers though no item has
 * theirs, or have a title that nearly every meeting has.
 */
export function leftOver(rows: readonly Recognised[], starts: readonly ItemStart[]): number[] {
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    const numbers = { above: orderOf(start.number), below: orderBelow(next) };
    const places: number[] = [];
    for (let at = start.end; at < (next?.at ?? rows.length); at++)
      if (looksLeft(rows[at], numbers, start)) places.push(at);
    return places;
  });
}

/** Numbers between these are nobody's. */
type Between = { readonly above: number; readonly below: number };

/** No number is missing above one that begins anew; below the last item near ones may be. */
function orderBelow(next: ItemStart | undefined): number {
  return next ? orderOf(next.number) : Number.POSITIVE_INFINITY;
}

const longestGap = 6;

function looksLeft(
  row: Recognised | undefined,
  { above, below }: Between,
  { title }: ItemStart,
): boolean {
  if (!row || row.line.gap === 0) return false;
  const order = row.heading?.heading.order ?? Number.NaN;
  if (order > above && order < below && order <= above + longestGap) return true;
  // Numbers that begin anew with such a title are another series, unless they are points of what is recommended.
  if (row.heading) return order === 1 && isStockTitle(row.heading.heading.title);
  if (!isStockTitle(row.line.text) || !isTitleLike(row)) return false;
  if (purpose.test(row.line.text)) return false;
  return title === null || comparable(title) !== comparable(row.line.text);
}

/** What an item is for, as columns of a table say. */
const purpose = /^orientering(?:er)?$/i;

function orderOf(number: string | null): number {
  return Number(/\d+/.exec(number ?? "")?.[0] ?? Number.NaN);
}

/** One problem a line: it may be an item that was not found. */
export function leftOverProblems(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): Problem[] {
  return leftOver(rows, starts).map((at) => {
    const { line = 1, text = "" } = rows[at]?.line ?? {};
    const message = `Linjen »${text.slice(0, 80)}« kan være et punkt, der ikke er fundet.`;
    return { code: "item-unsure", line, message };
  });
}
