/** Numbered titles that begin with a small letter, among others that do not: "5. orientering fra afdelingerne". */
import { anyMonth } from "../../../../danish/dates/calendar.ts";
import { tidyTitle } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";

/** "5. at sagen udsættes" is a point of a recommendation, "5. maj" a day. */
const small = new RegExp(
  String.raw`^(\d{1,3})[.)]\s+(?!(?:at|om|${anyMonth})(?!\p{L}))(\p{Ll}[^.]{3,100})\.?$`,
  "u",
);

/**
 * The same starts, and where air parts such a line from an item of the number before it, and the next item does not
 * have its number, that item too; a list in the item's text counts from 1 itself.
 */
export function withSmallTitles(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  const numbers = new Set(starts.map(({ number }) => number));
  return starts.flatMap((start, i) => {
    const found: ItemStart[] = [start];
    const to = starts[i + 1]?.at ?? rows.length;
    for (let at = start.end; at < to; at++) {
      const { line } = rows[at] ?? {};
      const [, number = "", title = ""] = (line?.gap && small.exec(line.text)) || [];
      const before = found.at(-1)?.number;
      if (number === "" || numbers.has(number) || Number(before) + 1 !== Number(number)) continue;
      found.push(readItemStart(rows, { at, end: at + 1, number, title: tidyTitle(title) }));
    }
    return found;
  });
}
