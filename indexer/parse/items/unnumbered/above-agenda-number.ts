/** Items whose number stands on the line below their title. */
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt } from "./places.ts";

const agendaNumber = /^Sag\s?nr\.?\s*(\d{1,4})(?:\s*\([^)]*\))?\.?$/i;

/** A title, and below it "Sag nr. 129", which is the item's number. */
export function itemsAboveAgendaNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) =>
    agendaNumber.test(row.line.bare) && isTitleLike(rows[at - 1]);
  return placesWhere(rows, isPair).map((at) => {
    const number = agendaNumber.exec(rows[at]?.line.bare ?? "")?.[1] ?? null;
    return readItemStart(rows, { at: at - 1, end: at + 1, number, title: titleAt(rows, at - 1) });
  });
}
