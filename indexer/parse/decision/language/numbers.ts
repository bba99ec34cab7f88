/** Small numbers, in digits and in words. */

import { capitalised } from "./letters.ts";

const words =
  "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve enogtyve toogtyve treogtyve fireogtyve femogtyve seksogtyve syvogtyve otteogtyve niogtyve tredive enogtredive".split(
    " ",
  );
const values = new Map<string, number>([
  ...words.map((word, i): [string, number] => [word, i]),
  ["et", 1],
  ["én", 1],
  ["ét", 1],
  ["ingen", 0],
]);

/** For patterns: a number as minutes print it. */
export const printedNumber = `(?:\\d{1,3}|${[...values.keys()].map(capitalised).join("|")})`;

/** Null for what is no number up to 31, or in digits up to 999. */
export function readNumber(printed: string): number | null {
  if (/^\d{1,3}$/.test(printed)) return Number(printed);
  return values.get(printed.toLowerCase()) ?? null;
}

/** Sums of money as printed, without what they are counted in: "25.000" of "25.000 kr.". */
export function sumsIn(text: string): readonly string[] {
  return text.match(sum) ?? [];
}

const sum = /\d[\d.,]*(?=\s*(?:kr|mio|t\.?kr|,-))/g;
