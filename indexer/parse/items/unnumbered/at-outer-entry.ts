/** Items that are the outer entries of a list of lists: "• Legeplads", and set in below it what was said. */
import type { Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { placesWhere, titledStart } from "./places.ts";

const fewest = 3;
const longestTitle = 120;
const bullet = /^[-–•·*▪○]/;

/**
 * Three outer entries at least, two of three with entries set in below them; from the first on nearly every line
 * is an entry, at two depths, and nothing is numbered or labelled.
 */
export function itemsAtOuterEntry(rows: readonly Recognised[]): ItemStart[] {
  const entries = placesWhere(rows, ({ line }) => bullet.test(line.text));
  const [first = 0] = entries;
  const below = rows.slice(first);
  const strange = below.filter(({ line }) => !bullet.test(line.text)).length;
  if (strange * 5 > entries.length || below.some(({ label, heading }) => label || heading))
    return [];
  const least = entries.reduce((min, at) => Math.min(min, rows[at]?.line.indent ?? 0), 99);
  const outer = entries.filter((at) => rows[at]?.line.indent === least);
  const told = outer.filter((at, i) => isTold(rows, at, outer[i + 1] ?? rows.length, least));
  const short = outer.every((at) => (rows[at]?.line.bare.length ?? 0) <= longestTitle);
  const fits = outer.length >= fewest && short && told.length * 3 >= outer.length * 2;
  return fits && outer[0] === first ? outer.map((at) => titledStart(rows, at)) : [];
}

function isTold(rows: readonly Recognised[], at: number, to: number, least: number): boolean {
  return rows.slice(at + 1, to).some(({ line }) => bullet.test(line.text) && line.indent > least);
}
