/** Items without numbers whose titles the format sets as headings: HTML's h3, a style of Word's, a line in bold. */
import { isBodyName } from "../../recognise/body-name.ts";
import { readHeadLabel } from "../../recognise/head-labels.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, titledStart } from "./places.ts";

const fewest = 2;
/** Of several that are alike one proves the others. */
const fewestAlike = 3;
/** What a site puts below any page. */
const furniture =
  /^(?:kontakt|læs (?:mere|også)|se også|relatere|del |følg |genveje|find |menu|cookie|nyheder|åbningstider|adresse|til toppen|bilag|deltagere|til stede|afbud|fraværende)/i;

/**
 * The headings of one level, each with a text below it. Two at least have a title that nearly every meeting has, or
 * a verdict or a label right below; of three that are alike one does. Of several such levels the outermost.
 */
export function itemsAtHeading(rows: readonly Recognised[]): ItemStart[] {
  const levels = new Set(rows.flatMap(({ line }) => (line.heading > 0 ? line.heading : [])));
  for (const level of [...levels].sort((a, b) => a - b)) {
    const places = placesWhere(rows, (row, at) => row.line.heading === level && heads(rows, at));
    const proven = places.filter((at) => isProven(rows, at)).length;
    if (proven >= fewest || (proven > 0 && places.length >= fewestAlike))
      return belowBody(rows, places).map((at) => titledStart(rows, at));
  }
  return [];
}

/** The first may be who met, with what the head says below it. */
function belowBody(rows: readonly Recognised[], places: readonly number[]): readonly number[] {
  const [first = 0, ...others] = places;
  const isHead = isBodyName(rows[first]?.line.text ?? "") && !isProven(rows, first);
  return isHead && others.length > 0 ? others : places;
}

function heads(rows: readonly Recognised[], at: number): boolean {
  const [row, below] = [rows[at], rows[at + 1]];
  if (!row || !below || row.heading !== null) return false;
  if (below.line.heading > 0 && below.line.heading <= row.line.heading) return false;
  const text = row.line.text.replace(/:$/, "");
  const line = { ...row.line, text, bare: text };
  return isTitleLike({ ...row, line }) && readHeadLabel(text) === null && !furniture.test(text);
}

function isProven(rows: readonly Recognised[], at: number): boolean {
  const below = rows[at + 1];
  const labelled = below?.label != null && below.label.type !== "attendance";
  return isStockTitle(rows[at]?.line.text ?? "") || labelled || isVerdict(below?.line.bare ?? "");
}
