/** Sums of money in a text, so that two spellings of one are the same. Pure. */
import { matchesIn } from "../../contract/plain/text/matches-in.ts";

type Sum = { readonly text: string; readonly kroner: number };

const written =
  /(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d+|-))?\s*(mio\.?|millioner|t\.?|tusinde?)?\s*(?:kr\b\.?|kroner\b)/giu;
const worth: readonly (readonly [RegExp, number])[] = [
  [/^m/i, 1_000_000],
  [/^t/i, 1_000],
];

/** "1,5 mio. kr." and "1.500.000 kr." are both 1500000. */
export function sumsIn(text: string): Sum[] {
  return matchesIn(text, written).map(([whole, digits = "", decimals = "", unit = ""]) => {
    const part = /^\d+$/.test(decimals) ? decimals : "0";
    const number = Number(`${digits.replace(/[.\s]/g, "")}.${part}`);
    const times = worth.find(([begins]) => begins.test(unit))?.[1] ?? 1;
    return { text: whole.trim(), kroner: Math.round(number * times) };
  });
}
