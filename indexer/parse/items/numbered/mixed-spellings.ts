/** Minutes typed by hand, whose numbers run on through several spellings: "1. Budget", "2) Sti", "3 Eventuelt". */
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import type { Contents } from "../contents.ts";
import type { ItemStart } from "../item-start.ts";
import { numberedItems } from "./numbered-items.ts";

const fewest = 4;

/** Only where no caseworker's labels stand, and the numbers rise by one from 1, or begin with 1 anew. */
export function itemsInMixedSpellings(
  rows: readonly Recognised[],
  contents: Contents | null,
): readonly ItemStart[] {
  const spellings = new Set(rows.flatMap(({ heading }) => heading?.spelling ?? []));
  if (spellings.size < 2 || rows.some(isFormal)) return [];
  const starts = numberedItems(rows, contents, null);
  const orders = starts.map(({ number }) => Number(/\d+/.exec(number ?? "")?.[0]));
  const rise = orders.every((order, i) => order === 1 || order === (orders[i - 1] ?? 0) + 1);
  return rise && starts.length >= fewest ? starts : [];
}
