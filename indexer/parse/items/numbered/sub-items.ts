/** Items that are counted below another: "2. Meddelelser", and right below it "2.1 Brev" and "2.2 Kursus". */
import { tidyTitle } from "../../recognise/item-heading.ts";
import { isClosedTitle } from "../../recognise/open-marker.ts";
import type { Recognised } from "../../recognise/recognised.ts";
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
