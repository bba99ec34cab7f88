/** Two columns read across: each line is half of one sentence and half of another, and nothing is sure. */
import type { Recognised } from "../recognise/recognised.ts";

/** Labels that stand alone on their lines wherever a page is read in its order. */
const labels = "Sagsfremstilling|Indstilling|Beslutning|Resumé|Resume|Baggrund|Sagsnr\\.: ?\\S+";
const labelBehind = new RegExp(`[\\p{Ll}\\d.,)] +(?:${labels})$`, "u");
const labelBefore = new RegExp(
  `^(?:${labels}) +(?!(?:i|fra|af|på|den|om|til|og) )[\\p{L}\\d]`,
  "u",
);
const itemBehind = /[\p{Ll}.,)] +\d{1,4}\. ?\p{Lu}\p{Ll}+ [\p{L} ]+$/u;
/** One gap between two texts, the second of which begins with a letter or an item's number. */
const gap = /^(\s*\S.*?\S?)( {3,})(?=[\p{L}\d"»])((?:(?! {3}).)+)$/u;
const longestLine = 160;
const fewest = 3;

/** Whether many of the labels stand beside other text, or a gutter runs down the lines. */
export function looksMixed(rows: readonly Recognised[]): boolean {
  const lines = rows.filter(({ line }) => line.cells === 1 && line.text.length <= longestLine);
  return hasInnerLabels(lines) || hasGutter(lines);
}

function hasInnerLabels(rows: readonly Recognised[]): boolean {
  let beside = 0;
  let alone = 0;
  for (const { line, label, caseLine, heading } of rows) {
    const { text } = line;
    const title = heading?.heading.title ?? text;
    if (label?.rest === "" && !label.source) alone += 1;
    else if (!label && labelBehind.test(text)) beside += 1;
    else if (!label && !caseLine && (labelBefore.test(text) || itemBehind.test(title))) beside += 1;
  }
  return beside >= fewest && beside * 3 >= alone;
}

const fewestLines = 8;

/** Right halves that begin at one place, on so many of the lines that they are no table in the text. */
function hasGutter(rows: readonly Recognised[]): boolean {
  const places = new Map<number, number>();
  for (const { line } of rows) {
    const [, left = "", blanks = "", right = ""] = gap.exec(line.text) ?? [];
    if (right.length < 8 || !/\p{L}{3}/u.test(left)) continue;
    const at = line.indent + left.length + blanks.length;
    places.set(at, (places.get(at) ?? 0) + 1);
  }
  const most = Math.max(0, ...places.values());
  return most >= fewestLines && most * 3 >= rows.length;
}
