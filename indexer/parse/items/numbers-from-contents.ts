/** Numbers that the page lost and its table of contents told. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Line } from "../recognise/line.ts";
import type { Recognised } from "../recognise/recognised.ts";
import type { ItemStart } from "./item-start.ts";

/** One problem for each item that begins with a line among `numbered`, whose number is the table's. */
export function numbersFromContents(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  numbered: readonly Line[],
): Problem[] {
  const told = new Set(numbered);
  return starts.flatMap(({ at, number, title }) => {
    const line = rows[at]?.line;
    if (number === null || !line || !told.has(line)) return [];
    const message = `Nummeret ${number} ved »${title?.slice(0, 80) ?? ""}« er hentet fra indholdsfortegnelsen.`;
    return [{ code: "number-from-contents", line: line.line, message }];
  });
}
