/** Items without titles that begin with their case number. */
import { isSameCase, type Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { placesWhere, untitledStart } from "./places.ts";

/** No title at all: an item begins where the portal's first line of every item recurs. */
export function itemsAtCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isFirst = (row: Recognised, at: number) => row.caseLine !== null && !isSameCase(rows, at);
  const places = placesWhere(rows, isFirst);
  const holdsLabel = (at: number, i: number) =>
    rows.slice(at, places[i + 1]).some(({ label, marker }) => label !== null || marker !== null);
  // The document's own number stands in its head, above a number of the first item.
  const own = places.length > 1 && !holdsLabel(places[0] ?? 0, 0);
  return (own ? places.slice(1) : places).map((at) => untitledStart(rows, at));
}
