/** Items whose number stands alone on the line above their title. */
import { followsHeading, isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { withDecisionBeside } from "../numbered/beside-title.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt } from "./places.ts";

const longestNumber = 60;
/** "7", "Pkt. 7", and with who speaks: "Pkt. 3 (Mette)". */
const numberAlone = /^(?:(\d{1,4})[.:]?|(?:Punkt|Pkt\.?)\s*(\d{1,4})[.:]?(?:\s*\([^()]{2,40}\))?)$/;

/** "Budget / 2016 / Fordelingsnøgle": the head of a table's column. */
const year = /^(?:19|20)\d{2}\.?$/;

/** A number alone, and below it the title. */
export function itemsBelowNumber(rows: readonly Recognised[]): readonly ItemStart[] {
  const isAlone = ({ line }: Recognised) =>
    line.bare.length <= longestNumber && numberAlone.test(line.bare) && !year.test(line.bare);
  const alone = placesWhere(rows, isAlone);
  const rise =
    alone.length >= fewestRising && alone.every((at, i) => Number(numberAt(rows, at)) === i + 1);
  const isPair = (row: Recognised, at: number) =>
    isAlone(row) &&
    !isOfPage(rows, at, isAlone) &&
    ((rise && isSaidBeside(rows[at + 1])) ||
      isTitleLike(withoutStop(rows[at + 1])) ||
      asksFor(rows[at + 1]) ||
      isNamed(rows, at));
  const pairs = placesWhere(rows, isPair);
  const between = pairs.flatMap((at, i) => missingBetween(rows, at, pairs[i + 1]));
  const starts = [...pairs, ...between]
    .sort((a, b) => a - b)
    .map((at) => {
      const number = numberAt(rows, at);
      return readItemStart(rows, { at, end: at + 2, number, title: titleAt(rows, at + 1) });
    });
  return rows.some(isFormal) ? starts : withDecisionBeside(rows, starts);
}

/** The last of a column of numbers, as a table of contents may be printed, or a page's above the heading with its number. */
function isOfPage(
  rows: readonly Recognised[],
  at: number,
  isAlone: (row: Recognised) => boolean,
): boolean {
  const above = rows.slice(Math.max(0, at - longestPair), at);
  const isColumn = above.length === longestPair && above.every(isAlone);
  return isColumn || rows[at + 1]?.heading?.heading.order === Number(numberAt(rows, at));
}

/** A page's number may stand above an item's. */
const longestPair = 2;

const fewestRising = 3;
const saidBeside = /^\p{Lu}[^:.!?\t]{2,80}(?:\t|[:.]\s|\s[–-]\s)\s*\S/u;

/** "Sommerfest – vi mødes kl. 17", below numbers that rise by one: what was said stands beside the title. */
function isSaidBeside(row: Recognised | undefined): boolean {
  return row !== undefined && !followsHeading(row) && saidBeside.test(row.line.text);
}

/** A title may end in a stop, as long as it is no sentence. */
function withoutStop(row: Recognised | undefined): Recognised | undefined {
  const text = row?.line.text.replace(/(?<=\p{Ll}{2})\.$/u, "") ?? "";
  if (!row || text === row.line.text || row.line.bare !== row.line.text) return row;
  return isStatement(text) || isVerdict(text)
    ? row
    : { ...row, line: { ...row.line, text, bare: text } };
}

function numberAt(rows: readonly Recognised[], at: number): string | null {
  const [, bare, named] = numberAlone.exec(rows[at]?.line.bare ?? "") ?? [];
  return bare ?? named ?? null;
}

/** "1", "3", and between them "2" above "Økonomi": the number tells that the word is a title, and no label. */
function missingBetween(rows: readonly Recognised[], at: number, next = at): number[] {
  const order = Number(numberAt(rows, at));
  if (Number(numberAt(rows, next)) !== order + 2) return [];
  const lines = rows.slice(at + 1, next).map((_, i) => at + 1 + i);
  const places = lines.filter((one) => Number(numberAt(rows, one) ?? "") === order + 1);
  const [place = 0] = places;
  const titled = rows[place + 1]?.label?.rest === "" && rows[place + 1]?.label?.type !== "decision";
  return places.length === 1 && titled ? places : [];
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
