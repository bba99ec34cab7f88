/** Items without numbers and labels whose titles stand right above their text: air parts one item from the next. */
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isVerdict } from "../../recognise/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { titledStart } from "./places.ts";

const fewest = 3;
const fewestEvident = 2;
const longestTitle = 80;

type Block = { readonly at: number; readonly end: number };

/**
 * From the first block whose title nearly every meeting has, or whose second line decides: two of three blocks are
 * a title and its text, and of those two at least are evident; what has no title goes on with the item above.
 */
export function itemsAtBlock(rows: readonly Recognised[]): ItemStart[] {
  if (rows.some(({ heading, label }) => heading !== null || (label && label.type !== "attendance")))
    return [];
  if (rows.some(isFormal)) return [];
  const blocks = toBlocks(rows);
  const first = blocks.findIndex((block) => isEvident(rows, block));
  const onwards = first < 0 ? [] : blocks.slice(first);
  const titled = onwards.filter((block) => isTitled(rows, block));
  const evident = titled.filter((block) => isEvident(rows, block));
  const fits = titled.length >= fewest && titled.length * 3 >= onwards.length * 2;
  return fits && evident.length >= fewestEvident
    ? titled.map(({ at }) => titledStart(rows, at))
    : [];
}

function toBlocks(rows: readonly Recognised[]): Block[] {
  const starts = rows.flatMap(({ line }, at) => (at === 0 || line.gap > 0 ? [at] : []));
  return starts.map((at, i) => ({ at, end: starts[i + 1] ?? rows.length }));
}

const finite = /\s(?:er|var|blev|har|havde|skal|kan|vil|holdes|\p{Ll}{3,}ede)(?!\p{L})/u;

/** A short line that is no sentence, and a text right below it. */
function isTitled(rows: readonly Recognised[], { at, end }: Block): boolean {
  const row = rows[at];
  if (!row || end - at < 2 || !isTitleLike(row) || isVerdict(row.line.bare)) return false;
  return row.line.text.length <= longestTitle && !finite.test(row.line.text);
}

function isEvident(rows: readonly Recognised[], block: Block): boolean {
  const { bare = "", text = "" } = rows[block.at]?.line ?? {};
  const standing =
    isStockTitle(text) || isStockTitle(bare.slice(0, 1) + bare.slice(1).toLowerCase());
  return isTitled(rows, block) && (standing || isVerdict(rows[block.at + 1]?.line.bare ?? ""));
}
