/** Items without numbers and labels: a heading between blank lines, and below it what was said and decided. */
import type { Recognised } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { titledStart } from "./places.ts";

/** Lines that stand close: from their first place up to the place behind the last. */
type Block = { readonly at: number; readonly end: number };

const fewest = 3;
/** "Referat" above them all says what the document is; more such labels head the items. */
const mostTitles = 1;
/** So many of the items must have a title that every meeting has, or a verdict right below. */
const fewestEvident = 2;
const longestHeading = 140;

/**
 * Only where no label says what is what. A heading stands alone, or right above its text; the first is one
 * that its title or the verdict below it proves, and what stands above it is the head.
 */
export function itemsAboveParagraph(rows: readonly Recognised[]): ItemStart[] {
  const labels = rows.flatMap(({ label }) => (label && label.type !== "attendance" ? label : []));
  if (labels.some(({ kind, rest }) => kind !== "fallback" || rest !== "")) return [];
  if (labels.length > mostTitles) return [];
  const blocks = toBlocks(rows);
  const headings = blocks.filter((block, i) => isHeading(rows, block, blocks[i + 1]));
  const first = headings.findIndex(({ at, end }) => isEvident(rows, at, end));
  const onwards = first < 0 ? [] : headings.slice(first);
  const evident = onwards.filter(({ at, end }) => isEvident(rows, at, end));
  const proven = evident.length === onwards.length;
  if (evident.length < fewestEvident || (onwards.length < fewest && !proven)) return [];
  return onwards.map(({ at }) => titledStart(rows, at));
}

function toBlocks(rows: readonly Recognised[]): Block[] {
  const starts = rows.flatMap(({ line }, at) => (at === 0 || line.gap > 0 ? [at] : []));
  return starts.map((at, i) => ({ at, end: starts[i + 1] ?? rows.length }));
}

/** A line alone with a paragraph below, or the first of several of which the last decides. */
function isHeading(rows: readonly Recognised[], { at, end }: Block, below?: Block): boolean {
  if (!mayHead(rows[at])) return false;
  if (end - at > 1) return isVerdict(rows[end - 1]?.line.bare ?? "");
  const next = below && rows[below.at];
  if (next && isStockTitle(rows[at]?.line.text ?? "")) return true;
  const ends = (row: Recognised | undefined) => /\p{L}{2}[.!]$/u.test(row?.line.text ?? "");
  if (next && ends(next) && !ends(rows[at])) return true;
  return next !== undefined && (!mayHead(next) || isVerdict(next.line.bare));
}

/** "Udarbejdelse af høringssvar." may end with a stop, as long as it is no sentence. */
function mayHead(row: Recognised | undefined): boolean {
  if (!row || row.heading || row.line.text.length > longestHeading) return false;
  if (isVerdict(row.line.bare) || /\d{2}\.\d{2}\.\d{2,4}/.test(row.line.bare.slice(-12)))
    return isStockTitle(row.line.text);
  const bare = row.line.text.replace(/\.$/, "");
  const line = { ...row.line, text: bare, bare };
  return isTitleLike({ ...row, line }) && !isSentence(bare);
}

function isSentence(text: string): boolean {
  return isStatement(text) || text.split(" ").length > longestTitle;
}

/** In words. */
const longestTitle = 16;

function isEvident(rows: readonly Recognised[], at: number, end: number): boolean {
  if (isStockTitle(rows[at]?.line.text ?? "")) return true;
  const decided = end - at > 1 ? rows[end - 1] : rows[end];
  return isVerdict(decided?.line.bare ?? "");
}
