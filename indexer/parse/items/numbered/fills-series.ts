/** A numbered line that a series lacks, though it is spelled in another way. */
import { saysItem } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { pointsIn } from "../between/points.ts";
import type { NumberedLine } from "./numbered-line.ts";

/**
 * "6 - Lydanlæg", "7. Nyt tag", "8 - Lys": the one number that is missing between two of a series of three
 * at least, set apart as they are; or the last of them, which is no entry of a list begun above it, nor a bare number
 * where the others have a word: "Punkt 6"; or "0. Velkomst" above "1.Valg".
 */
export function fillsSeries(
  rows: readonly Recognised[],
  at: number,
  spelling: string,
  above: readonly NumberedLine[],
): boolean {
  if (isZeroth(rows, at, spelling)) return above.length === 0;
  const order = rows[at]?.heading?.heading.order ?? 0;
  const last = above.at(-1);
  if (order <= fewestAbove || last?.order !== order - 1 || rows[at]?.line.gap === 0) return false;
  const from = Math.max(last.at + 1, at - longestItem);
  if (pointsIn(rows, from, at + 1).has(at)) return false;
  const below = rows
    .slice(at + 1, at + longestItem)
    .find(({ heading }) => heading?.spelling === spelling);
  if (!below) return !saysItem(spelling) && !isListed(rows, at, order);
  return below.heading?.heading.order === order + 1;
}

/** 0, and the next number below is the series' first, with the same sign behind it. */
function isZeroth(rows: readonly Recognised[], at: number, spelling: string): boolean {
  if (rows[at]?.heading?.heading.order !== 0) return false;
  const below = rows.slice(at + 1, at + longestItem).find(({ heading }) => heading !== null);
  const [own, next] = [rows[at], below].map((row) => signBehind.exec(row?.line.bare ?? "")?.[1]);
  const { heading, spelling: other } = below?.heading ?? {};
  return heading?.order === 1 && other === spelling && own !== undefined && own === next;
}

const signBehind = /^\d+([.:)])/;

/** "1. Sti", "2. Vej", and then "3. Havn": a list inside the last item. */
function isListed(rows: readonly Recognised[], at: number, order: number): boolean {
  const { spelling } = rows[at]?.heading ?? {};
  return rows
    .slice(Math.max(0, at - longestItem), at)
    .some(({ heading }) => heading?.spelling === spelling && heading?.heading.order === order - 1);
}

const fewestAbove = 2;
/** In lines: so near the next number must stand. */
const longestItem = 200;
