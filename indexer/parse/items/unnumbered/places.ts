/** What the finders of unnumbered items share: places among the lines, and starts at them. */
import { tidyTitle } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";

/** The places of the lines for which it holds, in order. */
export function placesWhere(
  rows: readonly Recognised[],
  holds: (row: Recognised, at: number) => boolean,
): number[] {
  const places: number[] = [];
  for (const [at, row] of rows.entries()) if (holds(row, at)) places.push(at);
  return places;
}

/** The line as a title, without what a portal added. */
export function titleAt(rows: readonly Recognised[], at: number): string {
  return tidyTitle(rows[at]?.line.bare ?? "");
}

/** An item whose title stands at the place, with a number before it where one is printed. */
export function titledStart(rows: readonly Recognised[], at: number): ItemStart {
  const numbered = rows[at]?.heading;
  if (numbered?.spelling === "dot") {
    const { number, title } = numbered.heading;
    return readItemStart(rows, { at, end: at + 1, number, title });
  }
  return readItemStart(rows, { at, end: at + 1, number: null, title: titleAt(rows, at) });
}

/** An item without a title, which begins with the line at the place. */
export function untitledStart(rows: readonly Recognised[], at: number): ItemStart {
  return readItemStart(rows, { at, end: at, number: null, title: null });
}
