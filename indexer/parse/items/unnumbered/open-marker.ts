/** Items told by the mark that says whether they are open: it begins them, or stands behind their titles. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart, untitledStart } from "./places.ts";

/** Transcripts print the title right before the mark, on the same printed line. */
export function itemsAboveOpenMarker(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) => {
    const above = rows[at - 1];
    return row.marker?.group === false && above?.line.line === row.line.line && isTitleLike(above);
  };
  return placesWhere(rows, isPair).map((at) => titledStart(rows, at - 1));
}

/** Without titles: an item begins at every "Åben" (or "Lukket"). */
export function itemsAtOpenMarker(rows: readonly Recognised[]): ItemStart[] {
  return placesWhere(rows, (row) => row.marker !== null && !row.marker.group).map((at) =>
    untitledStart(rows, at),
  );
}
