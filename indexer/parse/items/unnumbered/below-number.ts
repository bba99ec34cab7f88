/** Items whose number stands alone on the line above their title. */
import { followsHeading, type Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt } from "./places.ts";

const longestNumber = 60;
/** "7", "Pkt. 7", and with who speaks: "Pkt. 3 (Mette)". */
const numberAlone = /^(?:(\d{1,4})[.:]?|(?:Punkt|Pkt\.?)\s*(\d{1,4})[.:]?(?:\s*\([^()]{2,40}\))?)$/;

/** "Budget / 2016 / Fordelingsnøgle": the head of a table's column. */
const year = /^(?:19|20)\d{2}\.?$/;

/** A number alone, and below it the title. */
export function itemsBelowNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) =>
    row.line.bare.length <= longestNumber &&
    numberAlone.test(row.line.bare) &&
    !year.test(row.line.bare) &&
    (isTitleLike(rows[at + 1]) || asksFor(rows[at + 1]) || isNamed(rows, at));
  return placesWhere(rows, isPair).map((at) => {
    const [, bare, named] = numberAlone.exec(rows[at]?.line.bare ?? "") ?? [];
    const number = bare ?? named ?? null;
    return readItemStart(rows, { at, end: at + 2, number, title: titleAt(rows, at + 1) });
  });
}

const longestTitle = 120;

/** "Pkt. 3" says that it numbers an item: a short line right below is its title, even if it ends as a sentence does. */
function isNamed(rows: readonly Recognised[], at: number): boolean {
  const below = rows[at + 1];
  if (!below || !/^p/i.test(rows[at]?.line.bare ?? "") || followsHeading(below)) return false;
  return /^\p{Lu}/u.test(below.line.text) && below.line.text.length <= longestTitle;
}

/** "Nyt fra:" below an item's number introduces what follows, and is its title. */
function asksFor(row: Recognised | undefined): boolean {
  return row !== undefined && !followsHeading(row) && /^\p{Lu}.{2,120}:$/u.test(row.line.text);
}
