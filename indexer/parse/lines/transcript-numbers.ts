/** Transcripts of free-form minutes have neither table nor case numbers: only their numbers head the items. */

import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { splitHeading } from "./headings/split-heading.ts";
import { isNameOrDate } from "./run-on.ts";
import { bareNumbers } from "./transcript-bare-numbers.ts";
import { goesOn } from "./transcript-labels.ts";
import { type NumberedPlace, subNumbers } from "./transcript-sub-numbers.ts";

/** What only councils with caseworkers print. */
const formal = /Sagsnr|Sagsid|J\.nr|Åben sag|ÅBEN SAG|Åbent punkt|Lukket sag|LUKKET SAG/;
/** A number before a capital, and so many words that it is known again; without a stop below such a column head. */
const numbered =
  /(?:^|(?<!Åben|Lukket)\s)(?=((?:(?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) (?=\d{1,3}[.)]))?(\d{1,3}(?:\.\d{1,2})?)([.)]?) \p{Lu}\S*(?: \S+)?))/gu;
/** "Pkt. 2: Meddelelser": a word tells the item from any list in it; behind a day it tells whose decision follows. */
const worded =
  /(?:^|(?<!\d{4}|Åben|Lukket)\s)(?=((?:(?:Åben|Lukket) )?(?:Punkt|Pkt\.?) (\d{1,3})[.):]? \p{Lu}\S*(?: \S+)?))/gu;
const fewestWorded = 2;
/** "Mødepunkt Beslutning 1 Godkendelse af dagsorden Godkendt. 2 …": the heads of a table's columns. */
const columnHead = /(?:^|\s)(?:Mødepunkt|Dagsordenspunkt|Punkt)(?: (?:Beslutning|Referat))?$/;
const longestColumnHead = 30;
const fewest = { plain: 3, belowColumnHead: 2 };
/** "2 1. Godkendelse": behind the page's number the first item's; two in a row are enough then. */
const pageNumber = /^\d{1,4} +$/;
/** A transcript loses numbers: one in between may be gone. */
const longestStep = 2;
/** "(Referat, Bilag 1)" */
const inBracket = /\([^)]*$/;
const longestBracket = 40;
/** The beginnings ("2. Valg af") of the headings that rise by one from 1; none where they are too few. */
export function risingNumbers(pages: readonly string[]): ReadonlySet<string> {
  const named = pages.some((page) => formal.test(page)) ? [] : wordedNumbers(pages);
  if (named.length >= fewestWorded) return new Set(named);
  const beginnings: string[] = [];
  const places: NumberedPlace[] = [];
  let last = 0;
  let sign: string | undefined;
  let atPageStart = false;
  for (const [nth, page] of pages.entries()) {
    if (formal.test(page)) return new Set();
    for (const { index, 1: beginning = "", 2: number, 3: after } of matchesIn(page, numbered)) {
      const step = Number(number) - last;
      if (
        !Number.isInteger(step) ||
        step < 1 ||
        step > (last === 0 ? 1 : longestStep) ||
        (sign ?? after) !== after
      )
        continue;
      if (after === "" && sign === undefined && !isBelowColumnHead(page, index)) continue;
      if (isNameOrDate(page, index)) continue;
      if (inBracket.test(page.slice(Math.max(0, index - longestBracket), index))) continue;
      if (last === 0) atPageStart = pageNumber.test(page.slice(0, index + 1));
      sign = after;
      last += step;
      beginnings.push(beginning);
      places.push({ page: nth, at: index, number: last });
    }
  }
  const least = sign === "" || atPageStart ? fewest.belowColumnHead : fewest.plain;
  if (beginnings.length < least) return new Set(bareNumbers(pages));
  return new Set([...beginnings, ...subNumbers(pages, places)]);
}

/** Those behind a word, without a gap from 1. */
function wordedNumbers(pages: readonly string[]): string[] {
  const beginnings: string[] = [];
  for (const page of pages)
    for (const { 1: beginning = "", 2: number } of matchesIn(page, worded))
      if (Number(number) === beginnings.length + 1) beginnings.push(beginning);
  return beginnings;
}

function isBelowColumnHead(page: string, at: number): boolean {
  return columnHead.test(page.slice(Math.max(0, at - longestColumnHead), at).trimEnd());
}

/** A line with each such heading on a line of its own, before its verdict; `""` is air above it. */
export function splitAtNumbers(line: string, beginnings: ReadonlySet<string>): string[] {
  if (beginnings.size === 0) return [line];
  const lines: string[] = [];
  let done = 0;
  const [first = ""] = beginnings;
  const pattern = /^\p{L}/u.test(first) ? worded : numbered;
  for (const { index, 1: beginning = "" } of matchesIn(line, pattern)) {
    if (!beginnings.has(beginning)) continue;
    const before = line.slice(done, index).trim();
    lines.push(...(beginning === first ? apartFromHead(before) : [before]), "");
    done = index;
  }
  return apartFromColumn([...lines, line.slice(done).trim()]).flatMap(splitHeading);
}

/**
 * A table's columns one behind the other: "Dagsorden 1. Tema 2. Regnskab 3. Nyt Referat Udsat. Godkendt. …". Where below
 * the head none but the last heading has the second column's head behind it, that begins what was said of them all.
 */
function apartFromColumn(parts: readonly string[]): readonly string[] {
  const first = parts.findIndex((part, i) => parts[i - 1] === "" && /^\d/.test(part));
  const headings = parts.slice(Math.max(0, first)).filter((part) => part !== "");
  const last = headings.at(-1) ?? "";
  const isHeaded = /^dagsorden:?$/i.test(parts[first - 2] ?? "");
  const isLast = headings.findIndex((part) => saidColumn.test(part)) === headings.length - 1;
  if (!isHeaded || !isLast || headings.length < fewest.plain) return parts;
  const at = last.search(saidColumn);
  return [...parts.slice(0, -1), last.slice(0, at), last.slice(at).trim()];
}

const saidColumn = new RegExp(`(?<!(?:^| )(?:${goesOn})) (?:Referat|REFERAT) (?=\\p{Lu})`, "u");

const agendaHead =
  /^(.*\S(?<!\s(?:af|til|på|for|fra|om|og|i|med|den|denne))) ((?:Dagsorden|DAGSORDEN|Dagsordens?punkter|Punkter)(?: (?:og )?(?:[Bb]eslutning(?:er)?|[Rr]eferat))?:?)$/su;

/** "Afbud: Ida Is Dagsorden": what heads the items is nobody's name. */
export function apartFromHead(text: string): readonly string[] {
  const [, before, head] = agendaHead.exec(text) ?? [];
  return before === undefined || head === undefined ? [text] : [before, "", head];
}
