/** Items that are counted below another, "2. Meddelelser" and right below it "2.1 Brev", or in parts that have no items of their own. */
import { tidyTitle } from "../../recognise/item-heading.ts";
import { isClosedTitle } from "../../recognise/open-marker.ts";
import { followsHeading, type Recognised } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";

const counted = /^(\d{1,3})\.(\d{1,2})\.?\s+(["“”»'(]?\p{Lu}.{2,178})$/u;
const fewest = 2;

type SubItem = { readonly at: number; readonly number: string; readonly title: string };

/**
 * The same starts, and below each those that begin right below its title, count from 1 without a gap, and have mostly
 * text of their own below them; what stands below a closed item is closed, too. What a caseworker counts so are chapters of the case: only for minutes without.
 */
export function withSubItems(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
): readonly ItemStart[] {
  return starts.flatMap((start, i) => {
    const to = starts[i + 1]?.at ?? rows.length;
    const found = subItems(rows, start, to);
    const told = found.filter(({ at }, n) => (found[n + 1]?.at ?? to) > at + 1);
    if (found.length < fewest || told.length * 2 < found.length) return [start];
    const closed = isClosedTitle(start.title ?? "") || start.closed;
    const items = found.map(({ at, number, title }) => {
      const item = readItemStart(rows, { at, end: at + 1, number, title: tidyTitle(title) });
      return closed ? { ...item, closed } : item;
    });
    return [start, ...items];
  });
}

function subItems(rows: readonly Recognised[], { end, number }: ItemStart, to: number): SubItem[] {
  const found: SubItem[] = [];
  for (let at = end; at < to; at++) {
    const [, item, order, title = ""] = counted.exec(rows[at]?.line.bare ?? "") ?? [];
    const isNext = item === number && Number(order) === found.length + 1;
    if (isNext && mayHead(title)) found.push({ at, number: `${item}.${order}`, title });
    else if (found.length === 0) break;
  }
  return found;
}

function mayHead(title: string): boolean {
  return !/[;,]$/.test(title) && !isStatement(title) && !isVerdict(title);
}

/**
 * "1.1 Budget", "1.2 Regnskab", "2.1 Skole", each number the next, and most with a label or a case number right below;
 * none where "1. Økonomi" stands above the first of its part: those are chapters of a case, or items below an item.
 */
export function itemsCountedInParts(rows: readonly Recognised[]): readonly ItemStart[] {
  const found = countedInParts(rows);
  const proven = found.filter(({ at }) => rows.slice(at + 1, at + 3).some(followsHeading));
  if (proven.length < fewest || proven.length * 2 <= found.length) return [];
  if (found.some((item, i) => isBelowItem(rows, item, found[i - 1]))) return [];
  return found.map(({ at, number, title }) =>
    readItemStart(rows, { at, end: at + 1, number, title: tidyTitle(title) }),
  );
}

/** Where the first number stands once more, what stood above was a list of them. */
function countedInParts(rows: readonly Recognised[]): readonly SubItem[] {
  let found: SubItem[] = [];
  let last = { part: 0, order: 0 };
  for (const [at, { line }] of rows.entries()) {
    const [, part = "", order = "", title = ""] = counted.exec(line.bare) ?? [];
    const number = `${part}.${order}`;
    const isFirst = order === "1" && (found.length === 0 || number === found[0]?.number);
    const own = { part: Number(part), order: Number(order) };
    const goesOn = own.part === last.part && own.order === last.order + 1;
    const isNext = goesOn || (own.part === last.part + 1 && own.order === 1);
    if (!(isFirst || (found.length > 0 && isNext)) || !mayHead(title)) continue;
    if (isFirst) found = [];
    found.push({ at, number, title });
    last = own;
  }
  return found;
}

/** Between it, the first of its part, and the item before it stands a heading with the part's number. */
function isBelowItem(
  rows: readonly Recognised[],
  { at, number }: SubItem,
  before: SubItem | undefined,
): boolean {
  const part = number.replace(/\.1$/, "");
  if (part.includes(".")) return false;
  return rows
    .slice((before?.at ?? -1) + 1, at)
    .some(({ heading }) => heading?.heading.number === part);
}
