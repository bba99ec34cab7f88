/** Items whose title stands before the mark that says whether they are open. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart } from "./places.ts";

/** Transcripts print the title right before the mark, on the same printed line. */
export function itemsAboveOpenMarker(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) => {
    const above = rows[at - 1];
    return row.marker?.group === false && above?.line.line === row.line.line && isTitleLike(above);
  };
  return placesWhere(rows, isPair).map((at) => titledStart(rows, at - 1));
}
