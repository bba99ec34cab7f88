/** Items that a web page numbers 1 throughout. */
import type { Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { placesWhere } from "./places.ts";

const fewestLists = 3;

/** "1. Title", and again "1. Title": lists of one entry each, whose numbers the web page lost. */
export function itemsAllNumberedOne(rows: readonly Recognised[]): ItemStart[] {
  const places = placesWhere(rows, ({ heading, line }) => {
    return heading?.spelling === "dot" && heading.heading.order === 1 && line.gap > 0;
  });
  const follows = rows.some(
    ({ heading }) => heading?.spelling === "dot" && heading.heading.order === 2,
  );
  if (follows || places.length < fewestLists) return [];
  return places.map((at) => {
    const title = rows[at]?.heading?.heading.title ?? null;
    return readItemStart(rows, { at, end: at + 1, number: null, title });
  });
}
