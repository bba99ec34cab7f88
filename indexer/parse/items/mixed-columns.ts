/** Two columns read across: each line is half of one sentence and half of another, and nothing is sure. */
import type { Recognised } from "../recognise/recognised.ts";

/** Labels that stand alone on their lines wherever a page is read in its order. */
const labels = "Sagsfremstilling|Indstilling|Beslutning|Resumé|Resume|Baggrund|Sagsnr\\.?: ?\\S+";
const furtherLabels = "Beslutningstema|Bilag|Økonomi|Lovgrundlag";
const labelBehind = new RegExp(`[\\p{Ll}\\d.,)] +(?:${labels}|${furtherLabels})$`, "u");
/** A label that is glued to its own text, behind another's. */
const gluedBehind = new RegExp(`[\\p{Ll}\\d.,)] +(?:${labels}|Bilag)(?=\\p{Lu}\\p{Ll})`, "u");
/** A case number and its caseworker close a line that is not theirs; behind an item's title it may be its own. */
const caseBehind =
  /(?<!(?:sag|nr|id)[.:]{0,2})(?<=[\p{L},.)]) +\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}(?: – \p{L}+)?$/iu;
/** "Økonomiudvalget den 4. maj 2020:" behind a text. */
const bodyBehind =
  /[\p{Ll}.,)] +\p{Lu}[\p{L}, -]*(?:udvalget|rådet|bestyrelsen) den \d{1,2}\. \p{Ll}+ \d{4}:?$/u;
const labelBefore = new RegExp(
  `^(?:${labels}) +(?!(?:i|fra|af|på|den|om|til|og) )[\\p{L}\\d]`,
  "u",
);
const itemBehind = /[\p{Ll}.,)] *\d{1,4}\. ?\p{Lu}\p{Ll}+ [\p{L} ]+$/u;
/** One gap between two texts, the second of which begins with a letter or an item's number. */
const gap = /^(\s*\S.*?\S?)( {3,})(?=[\p{L}\d"»])((?:(?! {3}).)+)$/u;
const longestLine = 160;
const fewest = 3;

/** Whether many of the labels stand beside other text, or a gutter runs down the lines. */
export function looksMixed(rows: readonly Recognised[]): boolean {
  const lines = rows.filter(({ line }) => line.cells === 1 && line.text.length <= longestLine);
  return hasInnerLabels(lines) || hasTwins(rows) || hasGutter(lines);
}

const fewestTwins = 2;

/** The same label on two lines in a row, each column's own; of two labels at least, since one may be a slip. */
function hasTwins(rows: readonly Recognised[]): boolean {
  const twins = new Set<string>();
  for (const [i, { label, line }] of rows.entries()) {
    if (label?.kind !== "firm" || label.rest !== "" || label.source) continue;
    const below = rows[i + 1]?.line;
    if (below && below.line !== line.line && isTwin(below.text, label.label))
      twins.add(label.label);
  }
  return twins.size >= fewestTwins;
}

/** Alone again, or before the other column's text: "Beslutning", and below it "Beslutning Drøftet." */
function isTwin(text: string, label: string): boolean {
  return (
    text === label || (text.startsWith(`${label} `) && /^ \p{Lu}/u.test(text.slice(label.length)))
  );
}

function hasInnerLabels(rows: readonly Recognised[]): boolean {
  // "Beslutning ikke frigivet", said of each item in the same words, is no line of halves.
  const beside = new Set<string>();
  let alone = 0;
  for (const { line, label, caseLine, heading } of rows) {
    const { text } = line;
    const title = heading?.heading.title ?? text;
    if (label?.rest === "" && !label.source) alone += 1;
    else if (!label && isBehind(text, caseLine !== null || heading !== null)) beside.add(text);
    else if (!label && !caseLine && (labelBefore.test(text) || itemBehind.test(title)))
      beside.add(text);
  }
  return beside.size >= fewest && beside.size * 3 >= alone;
}

/** More than a mark or a page number. */
function isText(text: string): boolean {
  return text.length >= shortestText;
}

const shortestText = 8;

function isBehind(text: string, ofCase: boolean): boolean {
  if (!ofCase && /\d-\d/.test(text) && caseBehind.test(text)) return true;
  if (labelBehind.test(text) || gluedBehind.test(text)) return true;
  return / den \d/.test(text) && bodyBehind.test(text);
}

const fewestLines = 8;
/** So many of them must stand beside other text; where the left column is empty, the right one stands alone. */
const fewestBeside = 3;
/** Less is the indent of a list. */
const leastIndent = 24;

/** Right halves that begin at one place, on so many of the lines that they are no table in the text. */
function hasGutter(rows: readonly Recognised[]): boolean {
  const places = new Map<number, number>();
  for (const { line } of rows) {
    const [, left = "", blanks = "", right = ""] = gap.exec(line.text) ?? [];
    if (!isText(right) || !/\p{L}{3}/u.test(left)) continue;
    const at = line.indent + left.length + blanks.length;
    places.set(at, (places.get(at) ?? 0) + 1);
  }
  return [...places].some(([at, beside]) => {
    const alone =
      at < leastIndent
        ? 0
        : rows.filter(({ line }) => line.indent === at && isText(line.text)).length;
    const right = beside + alone;
    return beside >= fewestBeside && right >= fewestLines && right * 3 >= rows.length;
  });
}
