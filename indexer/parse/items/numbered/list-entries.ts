/** Entries of lists inside an item, which look like the headings of items and are not. */

import { saysItem } from "../../recognise/item-heading.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { isStockTitle } from "../title-line.ts";
import { type NumberedLine, weights } from "./numbered-line.ts";

/** "Forvaltningen indstiller," is followed by a list of recommendations. */
export function introduced(above: Recognised | undefined): boolean {
  return above !== undefined && /(?:,|\bat:?|indstiller:?|følgende:?)$/.test(above.line.text);
}

/** Where headings are evident, what is not evident must stand apart from any list to be one. */
export function withoutLists(
  rows: readonly Recognised[],
  chain: readonly NumberedLine[],
  candidates: readonly NumberedLine[],
): NumberedLine[] {
  const byLine = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  const items = withoutRestarts(rows, chain, byLine);
  const evident = items.filter((item) => item.evident);
  if (evident.length * 2 < items.length) return items;
  const indent = evident.reduce((most, item) => Math.max(most, rows[item.at]?.line.indent ?? 0), 0);
  const first = evident[0]?.at ?? 0;
  const before = new Map(items.map((item, i) => [item, items[i - 1]]));
  const sameNumber = byOrder(candidates);
  const airless = evident.some(({ at }) => rows[at]?.line.gap === 0);
  const stopped = evident.some(({ heading }) => heading.title.endsWith("."));
  const isSure = (item: NumberedLine) =>
    item.weight >= weights.bare ||
    (isApart(rows, item, byLine, indent) &&
      (!isSentence(item) || (stopped && (isDecidedBelow(rows, item) || isWorded(rows, item))))) ||
    (item.at < first && standsFree(rows, item)) ||
    (airless && goesOn(rows, item, { before: before.get(item), sameNumber, indent }));
  return items.filter((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]];
    if (isSure(item)) return true;
    const among = before && after && isSure(before) && isSure(after) && { before, after };
    return among ? fillsGap(rows, item, { ...among, candidates }) : false;
  });
}

type Between = {
  readonly before: NumberedLine;
  readonly after: NumberedLine;
  readonly candidates: readonly NumberedLine[];
};

/** The one line with the number that is missing between two headings. */
function fillsGap(
  rows: readonly Recognised[],
  item: NumberedLine,
  { before, after, candidates }: Between,
): boolean {
  const fits = before.order === item.order - 1 && after.order === item.order + 1;
  const rivals = candidates.filter(
    (other) => other.order === item.order && other.at > before.at && other.at < after.at,
  );
  return fits && rivals.length === 1 && !introduced(rows[item.at - 1]);
}

/** "2." close below a "1." that is not the item before: a list inside an item, begun anew. */
function withoutRestarts(
  rows: readonly Recognised[],
  chain: readonly NumberedLine[],
  candidates: ReadonlyMap<number, NumberedLine>,
): NumberedLine[] {
  const kept: NumberedLine[] = [];
  for (const item of chain) {
    const above = candidates.get(item.at - 1);
    const listed = above?.order === item.order - 1 && above !== kept.at(-1);
    const close = rows[item.at]?.line.gap === 0 || isCountedFromOne(rows, candidates, item);
    if (item.evident || !(listed && close)) kept.push(item);
  }
  return kept;
}

/** "1.", "2." and "3.", with as much air between: the third is no item's number, though the item above is the second. */
function isCountedFromOne(
  rows: readonly Recognised[],
  candidates: ReadonlyMap<number, NumberedLine>,
  { at, order }: NumberedLine,
): boolean {
  const gapAt = (place: number) => rows[place]?.line.gap ?? 0;
  let below = order - 1;
  while (below > 0 && candidates.get(at - order + below)?.order === below) below -= 1;
  return below === 0 && gapAt(at) <= gapAt(at - 1);
}

type Series = {
  readonly before: NumberedLine | undefined;
  readonly sameNumber: ReadonlyMap<number, readonly NumberedLine[]>;
  readonly indent: number;
};

/** In the order of their lines. */
function byOrder(
  candidates: readonly NumberedLine[],
): ReadonlyMap<number, readonly NumberedLine[]> {
  const lines = new Map<number, NumberedLine[]>();
  for (const candidate of candidates) {
    const known = lines.get(candidate.order);
    if (known) known.push(candidate);
    else lines.set(candidate.order, [candidate]);
  }
  return lines;
}

/** Pages without air: the one line of its number below the item before it, so near that no list can be meant. */
function goesOn(rows: readonly Recognised[], item: NumberedLine, series: Series): boolean {
  const { before, sameNumber, indent } = series;
  const step = item.order - (before?.order ?? 0);
  const same = sameNumber.get(item.order) ?? [];
  const isOnly = same.at(-1) === item && (same.at(-2)?.at ?? -1) <= (before?.at ?? -1);
  const line = rows[item.at]?.line;
  return (
    step >= 1 &&
    step <= longestStep &&
    isOnly &&
    (line?.indent ?? 0) <= indent &&
    !introduced(rows[item.at - 1]) &&
    !/[.;,]$/.test(item.heading.title)
  );
}

/** An item may be missing where a number was lost. */
const longestStep = 2;

/** Above the first evident item no list is inside an item: air is all that a heading needs there. */
function standsFree(rows: readonly Recognised[], { at }: NumberedLine): boolean {
  return (rows[at]?.line.gap ?? 0) > 0 && !introduced(rows[at - 1]);
}

function isApart(
  rows: readonly Recognised[],
  item: NumberedLine,
  candidates: ReadonlyMap<number, NumberedLine>,
  indent: number,
): boolean {
  const line = rows[item.at]?.line;
  if (!line || line.gap === 0 || line.indent > indent || introduced(rows[item.at - 1]))
    return false;
  const neighbours = [-2, -1, 1, 2].flatMap((offset) => {
    const other = candidates.get(item.at + offset);
    return other && Math.abs(other.order - item.order) === 1 ? [other] : [];
  });
  return neighbours.every((other) => other.evident);
}

function isSentence({ heading: { title } }: NumberedLine): boolean {
  return !isStockTitle(title) && /[.;,]$/.test(title);
}

/** "Punkt 110. Budget.": the word tells that no list is meant, unless what was decided stands behind it. */
function isWorded(rows: readonly Recognised[], { at, heading: { title } }: NumberedLine): boolean {
  return saysItem(rows[at]?.heading?.spelling ?? "") && !isVerdict(title) && !isStatement(title);
}

/** Where titles end with full stops, what was decided tells one from a list's sentence. */
function isDecidedBelow(rows: readonly Recognised[], { at }: NumberedLine): boolean {
  const below = rows.slice(at + 1, at + longestItem);
  const next = below.findIndex(({ heading }) => heading !== null);
  return below
    .slice(0, next < 0 ? below.length : next)
    .some(({ label }) => label?.type === "decision");
}

/** In lines. */
const longestItem = 100;
