/** Ends of case numbers that people know them by, where they leave off the subject or the year. */

import { fromWritten } from "../../contract/plain/text/ascii-letters.ts";
import { matchesIn } from "../../contract/plain/text/matches-in.ts";

/** The facet of a KLE number, with what follows it. */
const kle = /^\d{2}\.\d{2}\.\d{2}-([a-zæøå]\d{2}(?:-\d+)*)$/u;
/** The running number behind a year, or behind a system's letters and a year; shorter ones are amounts and years. */
const running = /^(?:[a-zæøå]+-?)?(?:\d{2}|\d{4})[-/](\d{5,8})$/u;

/** A year and a number behind a KLE subject, which others leave off. */
const filed =
  /^\d{2}\.\d{2}(?:\.\d{2})?-?(?:[a-zæøå]\d{2})?-((?:\d{2}|\d{4})\/\d{1,6}(?:-\d{1,4})?)$/u;

/** As keys: "p22", "p22-1" and "p22-1-19" of "27.57.16-p22-1-19"; "012345" of "2018-012345"; "2013/01963" of "15.20g00-2013/01963". */
export function caseTails(key: string): string[] {
  const [, facet] = kle.exec(key) ?? [];
  const [, year] = filed.exec(key) ?? [];
  const [, number] = running.exec(year ?? key) ?? [];
  return [
    ...(facet === undefined ? [] : beginningsAtMarks(facet)),
    ...(year === undefined ? [] : [year]),
    ...(number === undefined ? [] : [number]),
  ];
}

function beginningsAtMarks(tail: string): string[] {
  const ends = matchesIn(tail, /-/gu).map(({ index }) => index);
  return [...ends, tail.length].map((end) => tail.slice(0, end));
}

const letter = "([a-zæøå]|ae|oe|aa)";
const typedTail = new RegExp(
  String.raw`^${letter}(\d{2})((?: \d{1,5}){2}|(?:-\d{1,5}){0,3})-?(?![\p{L}\d]|[-/.]\d)`,
  "iu",
);

/** A facet, with what follows it or alone, at the start of what is typed: "P19-3-24", "p19 3 24", "OE60" for "Ø60". */
export function typedCaseTail(
  typed: string,
): { readonly length: number; readonly key: string } | null {
  const [whole, mark = "", facet = "", rest = ""] = typedTail.exec(typed) ?? [];
  if (whole === undefined) return null;
  const key = fromWritten(mark) + facet + rest.replace(/ /gu, "-");
  return { length: whole.length, key };
}
