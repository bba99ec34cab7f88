/** Items without titles that begin with the mark that says whether they are open. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { placesWhere, untitledStart } from "./places.ts";

/** An item begins at every "Åben" (or "Lukket"). */
export function itemsAtOpenMarker(rows: readonly Recognised[]): ItemStart[] {
  return placesWhere(rows, (row) => row.marker !== null && !row.marker.group).map((at) =>
    untitledStart(rows, at),
  );
}
