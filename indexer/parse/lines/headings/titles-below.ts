/** "Punkt 107." above its title, in minutes most of whose items stand on one line: "Punkt 108. Budget". */
import { readHeading, saysItem } from "../../recognise/item-heading.ts";
import { readLabel } from "../../recognise/label.ts";
import { type Line, withText } from "../../recognise/line.ts";

const numberAlone = /^(?:Punkt|Pkt\.?|Dagsordenspunkt) ?(?:nr\.? ?)?\d{1,4}[.:]?$/i;
const longestTitle = 180;

/** The same lines; a number that a word says to be an item's is one line with the title below it. */
export function withTitlesBelow(lines: readonly Line[]): readonly Line[] {
  const alone = lines.filter(isAlone).length;
  if (alone === 0 || lines.filter(isWordedHeading).length <= alone) return lines;
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    if (above && isPair(above, line)) return [];
    const below = lines[at + 1];
    return below && isPair(line, below) ? [withText(line, `${line.text} ${below.text}`)] : [line];
  });
}

const isAlone = ({ bare }: Line) => numberAlone.test(bare);

function isWordedHeading(line: Line): boolean {
  return saysItem(readHeading(line)?.spelling ?? "");
}

/** A label, or the next number, is nobody's title. */
function isPair(number: Line, below: Line): boolean {
  return (
    isAlone(number) &&
    !isAlone(below) &&
    !isWordedHeading(below) &&
    readLabel(below) === null &&
    /^["“”»'(\p{Lu}\d]/u.test(below.bare) &&
    below.text.length <= longestTitle
  );
}
