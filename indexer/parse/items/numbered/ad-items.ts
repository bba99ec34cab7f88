/** Items headed "Ad 1.", "Ad 1:", as free-form minutes answer their agenda; in a decision these are its points. */
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import type { Contents } from "../contents.ts";
import type { ItemStart } from "../item-start.ts";
import { numberedItems } from "./numbered-items.ts";

const fewest = 3;

/**
 * Only where no label says what is decided, the numbers rise by one from 1, and no other number heads
 * anything between the first and the last of them.
 */
export function itemsAtAd(
  rows: readonly Recognised[],
  contents: Contents | null,
): readonly ItemStart[] {
  if (rows.some((row) => isFormal(row) || isDecisionLabel(row))) return [];
  const places = rows.flatMap(({ heading }, at) => (heading?.spelling === "ad-dot" ? [at] : []));
  const orders = places.map((at) => rows[at]?.heading?.heading.order);
  const rise = orders.every((order, i) => order === i + 1);
  const between = rows.slice(places[0] ?? 0, places.at(-1) ?? 0);
  const others = between.some(({ heading }) => heading !== null && heading.spelling !== "ad-dot");
  if (places.length < fewest || !rise || others) return [];
  return numberedItems(rows, contents, "ad-dot");
}

function isDecisionLabel({ label }: Recognised): boolean {
  return label?.type === "decision" && label.kind === "firm";
}
