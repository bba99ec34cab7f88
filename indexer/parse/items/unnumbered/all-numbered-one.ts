/** Items that a web page numbers 1 throughout. */
import { isClockSpan } from "../../recognise/presenter.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import type { Contents } from "../contents.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { withDecisionBeside } from "../numbered/beside-title.ts";
import { placesWhere } from "./places.ts";

const fewestLists = { plain: 3, timed: 2 };

/** "1. Title", and again "1. Title": lists of one entry each; the number is as the page prints it. */
export function itemsAllNumberedOne(
  rows: readonly Recognised[],
  contents: Contents | null,
): ItemStart[] {
  // What an agenda lists first, and what stands above it, is no item.
  const from = contents?.to ?? 0;
  const isOneAlone = !rows.some(({ heading }) => heading !== null && heading.heading.order !== 1);
  const places = placesWhere(rows, ({ heading, line }, at) => {
    const isOne = heading?.spelling === "dot" && heading.heading.order === 1;
    return at >= from && isOne && (line.gap > 0 || isOneAlone);
  });
  const others = placesWhere(rows, ({ heading, line }, at) => {
    const isOther = heading?.spelling === "dot" && heading.heading.order > 1;
    return at >= from && isOther && line.gap > 0;
  });
  const counted = goingOn(rows, places, others);
  const strange = others.length - counted.length;
  // Right below an agenda's titles, and nowhere else, stands from when to when.
  const isTimed = places.every((at) => isClockSpan(rows[at + 1]?.line.bare ?? ""));
  const fewest = fewestLists[isTimed ? "timed" : "plain"];
  if (places.length < fewest || places.length < 3 * strange) return [];
  const starts = [...places, ...counted].map((at) => {
    const { number = null, title = null } = rows[at]?.heading?.heading ?? {};
    return readItemStart(rows, { at, end: at + 1, number, title });
  });
  return rows.some(isFormal) ? starts : [...withDecisionBeside(rows, starts)];
}

/** Below four items that each begin a list anew, "5." and "6." count on: the places of those that do so. */
function goingOn(
  rows: readonly Recognised[],
  ones: readonly number[],
  others: readonly number[],
): readonly number[] {
  const last = ones.at(-1) ?? 0;
  const below = others.filter((at) => at > last);
  const counts = below.every((at, i) => rows[at]?.heading?.heading.order === ones.length + 1 + i);
  return counts ? below : [];
}
