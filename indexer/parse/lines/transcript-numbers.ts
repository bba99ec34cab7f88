/** Transcripts of free-form minutes have neither table nor case numbers: only their numbers head the items. */

import { isNameOrDate } from "./number-in-name.ts";

/** What only councils with caseworkers print. */
const formal = /Sagsnr|Sagsid|J\.nr|Åben sag|ÅBEN SAG|Åbent punkt|Lukket sag|LUKKET SAG/;
/** A number before a capital, and so many words that it is known again. */
const numbered = /(?:^|\s)((\d{1,3})([.)]) \p{Lu}\S*(?: \S+)?)/gu;
const fewest = 3;
/** A transcript loses numbers: one in between may be gone. */
const longestStep = 2;
/** "(Referat, Bilag 1)" */
const inBracket = /\([^)]*$/;
const longestBracket = 40;
/** "2. Godkendelse af referat Godkendt." */
const verdict =
  /^(\d{1,3}[.)] .{3,150}?) ((?:(?:Referatet|Dagsordenen) (?:blev |er )?godkendt|Godkendt|Taget til|Udsat|Drøftet|Intet|Ingen)(?![\p{L}-]).*)$/su;

/** The beginnings ("2. Valg af") of the headings that rise by one from 1; none where they are too few. */
export function risingNumbers(pages: readonly string[]): ReadonlySet<string> {
  const beginnings: string[] = [];
  let last = 0;
  let sign: string | undefined;
  for (const page of pages) {
    if (formal.test(page)) return new Set();
    for (const { index, 1: beginning = "", 2: number, 3: after } of page.matchAll(numbered)) {
      const step = Number(number) - last;
      if (step < 1 || step > (last === 0 ? 1 : longestStep) || (sign ?? after) !== after) continue;
      if (isNameOrDate(page, index)) continue;
      if (inBracket.test(page.slice(Math.max(0, index - longestBracket), index))) continue;
      sign = after;
      last += step;
      beginnings.push(beginning);
    }
  }
  return new Set(beginnings.length < fewest ? [] : beginnings);
}

/** A line with each such heading on a line of its own, before its verdict; `""` is air above it. */
export function splitAtNumbers(line: string, beginnings: ReadonlySet<string>): string[] {
  if (beginnings.size === 0) return [line];
  const lines: string[] = [];
  let done = 0;
  for (const { index, 1: beginning = "" } of line.matchAll(numbered)) {
    if (!beginnings.has(beginning)) continue;
    lines.push(line.slice(done, index).trim(), "");
    done = index;
  }
  return [...lines, line.slice(done).trim()].flatMap(
    (part) => verdict.exec(part)?.slice(1) ?? part,
  );
}
