/** Items that no number counts: "A. Referat", "B. Økonomi" does the alphabet, "Kl. 17.30 Budget" the clock. */
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { placesWhere } from "./places.ts";

const fewest = 3;
const lettered = /^([A-ZÆØÅ])[.):] +(\p{Lu}.{2,150})$/u;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";

/**
 * Three at least, each letter the next of the alphabet, set apart by air; only where nothing is numbered, for letters
 * inside an item are its points, and no caseworker's labels stand, for they head groups there.
 */
export function itemsAtLetter(rows: readonly Recognised[]): ItemStart[] {
  const places = placesWhere(rows, ({ line }) => line.gap > 0 && lettered.test(line.bare));
  const letters = places.map((at) => lettered.exec(rows[at]?.line.bare ?? "")?.[1] ?? "");
  const rise = letters.every((letter, i) => letter === alphabet[i]);
  if (places.length < fewest || !rise || rows.some(isFormal)) return [];
  if (rows.some(({ heading }) => heading !== null)) return [];
  return places.map((at) => {
    const [, number = "", title = ""] = lettered.exec(rows[at]?.line.bare ?? "") ?? [];
    return readItemStart(rows, { at, end: at + 1, number, title });
  });
}

const timed =
  /^(?:[Kk]l\.? ?)?(\d{1,2})[.:](\d{2})(?: ?[-–] ?(?:[Kk]l\.? ?)?\d{1,2}[.:]\d{2})?\s*(?:[:–-]\s*|\s)(\p{Lu}.{2,120})$/u;

/**
 * Three at least, set apart by air, none earlier than the one before; only where nothing else numbers items and no
 * caseworker's labels stand.
 */
export function itemsAtTime(rows: readonly Recognised[]): ItemStart[] {
  const places = placesWhere(rows, ({ line }) => line.gap > 0 && timed.test(line.bare));
  const minutes = places.map((at) => {
    const [, hour, minute] = timed.exec(rows[at]?.line.bare ?? "") ?? [];
    return Number(hour) * 60 + Number(minute);
  });
  const rise = minutes.every((one, i) => one >= (minutes[i - 1] ?? 0));
  if (places.length < fewest || !rise || rows.some(isFormal)) return [];
  const first = places[0] ?? 0;
  const numbered = rows
    .slice(first)
    .some(({ heading }, i) => heading && !places.includes(first + i));
  if (numbered) return [];
  return places.map((at) => {
    const title = timed.exec(rows[at]?.line.bare ?? "")?.[3] ?? null;
    return readItemStart(rows, { at, end: at + 1, number: null, title });
  });
}
