/** What of a decision's lines says what was decided. */
import type { Line } from "../recognise/line.ts";

/**
 * PolWeb prints the meeting's date and place inside each decision; an editor leaves empty entries of lists. Two marks
 * alone on their lines with words below them count those.
 */
export function decidedLines(lines: readonly Line[]): Line[] {
  const counting = lines.filter(
    ({ bare }, i) => markAlone.test(bare) && !markAlone.test(lines[i + 1]?.bare ?? "1."),
  );
  const marks = new Set(counting.length > 1 ? counting : []);
  return lines.filter(
    (line) => marks.has(line) || !(markAlone.test(line.bare) || isNothing.test(line.bare)),
  );
}

const markAlone = /^\d{1,2}\.$/;
const isNothing = /^(?:Dato|Sted): |^[•·]?$/;
