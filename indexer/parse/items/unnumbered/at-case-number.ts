/** Items without titles that begin with their case number. */
import { isSameCase, type Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { placesWhere, untitledStart } from "./places.ts";

/** No title at all: an item begins where the portal's first line of every item recurs. */
export function itemsAtCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isFirst = (row: Recognised, at: number) => row.caseLine !== null && !isSameCase(rows, at);
  return placesWhere(rows, isFirst).map((at) => untitledStart(rows, at));
}
