/** Items by their numbers, as a sentence or a list names them. Pure. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";

export type ItemRange = { readonly from: number; readonly to: number };

const number = String.raw`\d{1,4}(?!\d|[.:]\d)`;
const upTo = String.raw`${number}(?:\s*(?:-|–|til)\s*${number})?`;

/** "punkt 2 og 4", "pkt. 2, 4 og 6-8", "sag 129-131", as the source of a pattern; no group. */
export const itemsPattern = String.raw`(?:sag(?:erne)?|pkt\.?|punkt(?:et|erne)?)\s+(?:nr\.?\s*)?${upTo}(?:(?:,\s*|\s*\+\s*|\s+og\s+|\s+samt\s+|,\s*og\s+)${upTo}(?!\s*(?:medlem|stemme|pct|procent|%)))*`;

const items = new RegExp(itemsPattern, "giu");

/** "punkt 2 og 4-6" is 2, and 4 to 6. */
export function itemRanges(text: string): ItemRange[] {
  return matchesIn(text, items).flatMap(([named]) =>
    matchesIn(named, /(\d{1,4})(?:\s*(?:-|–|til)\s*(\d{1,4}))?/g).map(([, from, to = from]) => ({
      from: Number(from),
      to: Number(to),
    })),
  );
}
