/** Items whose case number stands on the line below their title. */
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt } from "./places.ts";

/** A title, and below it the item's case number. */
export function itemsAboveCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) =>
    row.caseLine !== null && (isTitleLike(rows[at - 1]) || isStockLabel(rows[at - 1]));
  return placesWhere(rows, isPair).map((at) =>
    readItemStart(rows, { at: at - 1, end: at, number: null, title: titleAt(rows, at - 1) }),
  );
}

/** "Bemærkninger til dagsordenen" is a label elsewhere; no label has a case number of its own. */
function isStockLabel(row: Recognised | undefined): boolean {
  const { label, line } = row ?? {};
  const stands = label?.type === "other" && label.kind === "firm" && label.rest === "";
  return stands && isStockTitle(line?.text ?? "");
}
