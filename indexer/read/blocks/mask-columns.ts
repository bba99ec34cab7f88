/** Civil registration numbers in the columns of a table whose heads say that they are. Pure. */
import { isCivilDigits, maskCivilNumbers } from "../../../danish/numbers/civil-number.ts";
import { tellsOfCivilNumber } from "../../../danish/numbers/civil-words.ts";

/** A head is a word or two, never a sentence. */
const longestHead = 40;

/** Lines of a text, the cells of a row parted by tabs; a line that is no row ends the table. */
export function maskColumns(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes("\t") && line.split("\t").some(isHead))) return lines;
  let columns: ReadonlySet<number> = new Set();
  return lines.map((line) => {
    if (line.trim() === "") return line;
    const cells = line.split("\t");
    if (cells.length === 1) columns = new Set();
    const heads = cells.flatMap((cell, at) => (isHead(cell) ? [at] : []));
    if (cells.length > 1 && heads.length > 0) columns = new Set(heads);
    if (columns.size === 0) return line;
    return cells.map((cell, at) => (columns.has(at) ? maskCell(cell) : cell)).join("\t");
  });
}

const isHead = (cell: string) => cell.length <= longestHead && tellsOfCivilNumber(cell);

function maskCell(cell: string): string {
  const lead = "CPR ";
  return isCivilDigits(cell) ? maskCivilNumbers(lead + cell).slice(lead.length) : cell;
}
