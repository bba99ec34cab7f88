/** Items whose case number stands on the line above their title. */
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt } from "./places.ts";

/** A case number, and below it, after air, the item's title. */
export function itemsBelowCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) => {
    const below = rows[at + 1];
    return row.caseLine !== null && isTitleLike(below) && (below?.line.gap ?? 0) > 0;
  };
  return placesWhere(rows, isPair).map((at) =>
    readItemStart(rows, { at, end: at, number: null, title: titleAt(rows, at + 1) }),
  );
}
