/** Items that the format's reader has marked. */
import { tidyTitle } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { placesWhere } from "./places.ts";

/** What the format's reader says are items: nothing is left to find. */
export function markedItems(rows: readonly Recognised[]): ItemStart[] {
  return placesWhere(rows, (row) => row.line.role === "item").map((at) => {
    const line = rows[at]?.line;
    if (line?.item) return { at, end: at + 1, ...line.item, extras: [] };
    const text = line?.bare ?? "";
    const numbered = /^(?:(?:Punkt|Pkt\.?) )?(\d{1,4}(?:\.\d{1,3})*)\.?\s+(.+)$/.exec(text);
    const title = tidyTitle(numbered?.[2] ?? text) || null;
    return readItemStart(rows, { at, end: at + 1, number: numbered?.[1] ?? null, title });
  });
}
