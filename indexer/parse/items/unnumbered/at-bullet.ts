/** Items whose titles are the entries of a list: "- Godkendelse af dagsorden", and below it the decision. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart } from "./places.ts";

const longestTitle = 120;
const fewest = 2;

/**
 * Two at least, and two of three of all the entries from the first of them on: any others list names or points.
 * Below each, and above the next entry, a label says what was decided; nothing is numbered, and no title
 * stands above an entry.
 */
export function itemsAtBullet(rows: readonly Recognised[]): ItemStart[] {
  const entries = placesWhere(rows, isEntry);
  const decided = entries.filter((at, i) => isDecided(rows, at, entries[i + 1] ?? rows.length));
  const [first = 0] = decided;
  const below = entries.filter((at) => at >= first);
  if (below.some((at) => isNamedAbove(rows, at))) return [];
  if (rows.slice(first).some(({ heading }) => heading !== null)) return [];
  if (decided.length < fewest || decided.length * 3 < below.length * 2) return [];
  const titles = decided.filter((at) => isTitle(rows[at]?.line.bare ?? ""));
  return titles.length < decided.length ? [] : decided.map((at) => titledStart(rows, at));
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
