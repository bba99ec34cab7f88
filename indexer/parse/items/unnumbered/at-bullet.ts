/** Items whose titles are the entries of a list: "- Godkendelse af dagsorden", and below it the decision. */
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { withDecisionBeside } from "../numbered/beside-title.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart } from "./places.ts";

const longestTitle = 120;
const fewest = 2;

/**
 * With labels two at least, and two of three of all the entries from the first of them on: any others list names or points.
 * Below each, and above the next entry, a label says what was decided; nothing is numbered, and no title
 * stands above an entry.
 */
export function itemsAtBullet(rows: readonly Recognised[]): readonly ItemStart[] {
  const entries = placesWhere(rows, isEntry);
  return decidedBelow(rows, entries) ?? toldAt(rows, entries);
}

function decidedBelow(rows: readonly Recognised[], entries: readonly number[]): ItemStart[] | null {
  const decided = entries.filter((at, i) => isDecided(rows, at, entries[i + 1] ?? rows.length));
  const [first = 0] = decided;
  const below = entries.filter((at) => at >= first);
  if (below.some((at) => isNamedAbove(rows, at))) return null;
  if (rows.slice(first).some(({ heading }) => heading !== null)) return null;
  if (decided.length < fewest || decided.length * 3 < below.length * 2) return null;
  const titles = decided.filter((at) => isTitle(rows[at]?.line.bare ?? ""));
  return titles.length < decided.length ? null : decided.map((at) => titledStart(rows, at));
}

const fewestTold = 3;
const fewestStock = 2;

/**
 * Without labels, from the first entry that has a title which nearly every meeting has: three at least, two of them such,
 * and each with its text below it, or beside it behind the same sign. Else it is a list of points, or of names.
 */
function toldAt(rows: readonly Recognised[], entries: readonly number[]): readonly ItemStart[] {
  if (rows.some((row) => isFormal(row) || isLabelled(row))) return [];
  const isStock = (at: number) => isStockTitle(rows[at]?.line.bare ?? "");
  const first = entries.find(isStock) ?? rows.length;
  const own = entries.filter((at) => at >= first);
  if (own.length < fewestTold || own.filter(isStock).length < fewestStock) return [];
  if (rows.slice(first).some(({ heading }) => heading !== null)) return [];
  const starts = own.map((at) => titledStart(rows, at));
  const below = own.filter((at, i) => at + 1 < (own[i + 1] ?? rows.length));
  const said = withDecisionBeside(rows, starts);
  const isTold = below.length === own.length || said.every(({ extras }) => extras.length > 0);
  return isTold ? said : [];
}

function isLabelled({ label }: Recognised): boolean {
  return label?.kind === "firm" && label.type !== "attendance";
}

/** "• Sagsid.: 18/99" is a fact, and no title. */
function isEntry({ line, label, caseLine, fact }: Recognised): boolean {
  const isFact = label?.kind === "firm" || caseLine !== null || fact;
  return !isFact && line.text !== line.bare && /^[-–•·*]/.test(line.text) && line.bare !== "";
}

/** A line set apart right above it, that could be the title. */
function isNamedAbove(rows: readonly Recognised[], at: number): boolean {
  const above = rows[at - 1];
  return above !== undefined && above.line.gap > 0 && isTitleLike(above);
}

function isDecided(rows: readonly Recognised[], at: number, to: number): boolean {
  return rows
    .slice(at + 1, to)
    .some(({ label }) => label?.type === "decision" && label.kind === "firm");
}

/** Short, with a capital or a figure, and no sentence. */
function isTitle(bare: string): boolean {
  return bare.length <= longestTitle && /^["“”»(\p{Lu}\d]/u.test(bare) && !/[.;,]$/.test(bare);
}
