/** Numbered titles that begin with a small letter, among others that do not: "5. orientering fra afdelingerne". */
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { saysItem, tidyTitle } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { pointsIn } from "../between/points.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";

/** "5. at sagen udsættes" is a point of a recommendation, "5. maj" a day. */
const small = new RegExp(
  String.raw`^(\d{1,3})[.)]\s+(?!(?:at|om|${anyMonth})(?!\p{L}))(\p{Ll}[^.]{3,100})\.?$`,
  "u",
);

/**
 * The same starts, and where air parts such a line from an item of the number before it, and the next item does not
 * have its number, that item too; not the points of a list in the item's text, and none beside "Punkt 1".
 */
export function withSmallTitles(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  if (starts.some((start) => isWorded(rows, start))) return starts;
  const numbers = new Set(starts.map(({ number }) => number));
  return starts.flatMap((start, i) => {
    const found: ItemStart[] = [start];
    const to = starts[i + 1]?.at ?? rows.length;
    const points = pointsIn(rows, start.end, to);
    for (let at = start.end; at < to; at++) {
      const { line } = rows[at] ?? {};
      const [, number = "", title = ""] = (line?.gap && small.exec(line.text)) || [];
      const { number: before, end = 0 } = found.at(-1) ?? {};
      if (number === "" || numbers.has(number) || Number(before) + 1 !== Number(number)) continue;
      if ((points.get(at)?.above ?? -1) >= end) continue;
      found.push(readItemStart(rows, { at, end: at + 1, number, title: tidyTitle(title) }));
    }
    return found;
  });
}

/** A word says that the number is an item's: "Punkt 1", "Sag nr. 1". */
function isWorded(rows: readonly Recognised[], { at, end }: ItemStart): boolean {
  return rows.slice(at, end).some(({ heading }) => heading !== null && saysItem(heading.spelling));
}
