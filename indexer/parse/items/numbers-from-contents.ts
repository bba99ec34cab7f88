/** Numbers that the page lost and its table of contents told. */
import type { Problem } from "../../../contract/meeting.ts";
import type { Line } from "../recognise/line.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { comparable } from "./compared-titles.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";

/**
 * One problem for each item whose number is the table's: the line that it begins with is among `numbered`, or
 * says the title of the row with that number, and no number.
 */
export function numbersFromContents(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  numbered: readonly Line[],
  contents: Contents | null,
): Problem[] {
  const told = new Set(numbered);
  const titles = new Map(contents?.rows.map(({ number, key }) => [number, key]));
  return starts.flatMap(({ at, number, title }) => {
    const line = rows[at]?.line;
    if (number === null || !line) return [];
    const unnumbered = titles.get(number) === comparable(line.bare);
    if (!told.has(line) && !unnumbered) return [];
    const message = `Nummeret ${number} ved »${title?.slice(0, 80) ?? ""}« er hentet fra indholdsfortegnelsen.`;
    return [{ code: "number-from-contents", line: line.line, message }];
  });
}
