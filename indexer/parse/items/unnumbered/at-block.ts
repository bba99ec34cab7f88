/** Items without numbers and labels whose titles stand right above their text: air parts one item from the next. */
import { readHeadLabel } from "../../recognise/head-labels.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
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
 * Where a colon ends the title of the first, words that label sections elsewhere are titles, too.
 */
export function itemsAtBlock(rows: readonly Recognised[]): ItemStart[] {
  if (rows.some((row) => row.heading !== null || isFormal(row) || decides(row))) return [];
  const blocks = toBlocks(rows);
  const evidentFirst = blocks.findIndex((block) => isEvident(rows, block));
  const first = firstAlike(rows, blocks, evidentFirst);
  const onwards = evidentFirst < 0 ? [] : blocks.slice(first);
  const within = onwards.some(({ at, end }) => rows.slice(at + 1, end).some(labels));
  const titled = onwards.filter((block) => isTitled(rows, block));
  const evident = titled.filter((block) => isEvident(rows, block));
  const fits = titled.length >= fewest && titled.length * 3 >= onwards.length * 2 && !within;
  return fits && evident.length >= fewestEvident
    ? titled.map(({ at }) => titledStart(rows, at))
    : [];
}

/** "Beslutning:", but not "Grønt udvalg:", which is a body's name. */
function decides({ label }: Recognised): boolean {
  return label?.type === "decision" && (label.source === null || label.source.date !== null);
}

function labels({ label }: Recognised): boolean {
  return label !== null && label.type !== "attendance";
}

/** Blocks right above the first evident one whose titles end in a colon, as its own does, and name no fact of the head. */
function firstAlike(rows: readonly Recognised[], blocks: readonly Block[], first: number): number {
  const isAlike = ({ at }: Block) => {
    const { text = "", bare = "" } = rows[at]?.line ?? {};
    return text.endsWith(":") && readHeadLabel(bare) === null;
  };
  let from = first;
  const own = blocks[first];
  if (!own || !isAlike(own)) return first;
  for (let above = blocks[from - 1]; above && isAlike(above) && isTitled(rows, above); ) {
    from -= 1;
    above = blocks[from - 1];
  }
  return from;
}

function toBlocks(rows: readonly Recognised[]): Block[] {
  const starts = rows.flatMap(({ line }, at) => (at === 0 || line.gap > 0 ? [at] : []));
  return starts.map((at, i) => ({ at, end: starts[i + 1] ?? rows.length }));
}

const finite = /\s(?:er|var|blev|har|havde|skal|kan|vil|holdes|\p{Ll}{3,}ede)(?!\p{L})/u;

/** A short line that is no sentence, and a text right below it. */
function isTitled(rows: readonly Recognised[], { at, end }: Block): boolean {
  const row = rows[at];
  if (!row || end - at < 2 || isVerdict(row.line.bare)) return false;
  const text = row.line.text.replace(/:$/, "");
  const named = text !== row.line.text && row.label?.rest === "" ? null : row.label;
  const plain = { ...row, label: named, line: { ...row.line, text, bare: text } };
  return isTitleLike(plain) && text.length <= longestTitle && !finite.test(text);
}

function isEvident(rows: readonly Recognised[], block: Block): boolean {
  const { bare = "", text = "" } = rows[block.at]?.line ?? {};
  const standing =
    isStockTitle(text) || isStockTitle(bare.slice(0, 1) + bare.slice(1).toLowerCase());
  return isTitled(rows, block) && (standing || isVerdict(rows[block.at + 1]?.line.bare ?? ""));
}
