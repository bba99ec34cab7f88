/**
 * Dates as a reader types them in a query: ISO, "1.4.2019", "01-04-2019", "1. april 2019", and for periods
 * "2019", "2019-04" and "april 2019".
 */
import { monthNames } from "../../../contract/plain/dates/months.ts";
import { monthOf } from "../../../danish/dates/calendar.ts";

/** A day or month of a year with the month's name, at the start of a text. */
export const namedPeriod = new RegExp(
  String.raw`^(?:(?:d\.|den)\s*)?(?:(\d{1,2})\.?\s+)?(${monthNames.join("|")}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)\s+(\d{4})(?![\p{L}\p{N}])`,
  "iu",
);

/** The ISO date that the word is, or null. */
function parseDate(word: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (iso) return toIso(iso[1], iso[2], iso[3]);
  const danish = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(word);
  if (danish) return toIso(danish[3], danish[2], danish[1]);
  const [, day, name = "", year] = wholePeriod(word);
  return day === undefined ? null : toIso(year, String(monthOf(name)), day);
}

/** The first day of the year, month or day that the word is, or null. */
export function parsePeriodStart(word: string): string | null {
  return parsePeriod(word)?.[0] ?? null;
}

/** The last day of the year, month or day that the word is, or null. */
export function parsePeriodEnd(word: string): string | null {
  return parsePeriod(word)?.[1] ?? null;
}

function parsePeriod(word: string): [string, string] | null {
  const day = parseDate(word);
  if (day !== null) return [day, day];
  if (/^\d{4}$/.test(word)) return [`${word}-01-01`, `${word}-12-31`];
  const month = parseMonth(word);
  const first = month === null ? null : `${month}-01`;
  return first === null ? null : [first, lastOfMonth(first)];
}

/** "2019-04" for the month of a year that the word is, or null. */
export function parseMonth(word: string): string | null {
  const month = /^(\d{4})-(\d{2})$/.exec(word);
  if (month) return toIso(month[1], month[2], "01")?.slice(0, 7) ?? null;
  const [, day, name = "", year] = wholePeriod(word);
  if (day !== undefined || year === undefined) return null;
  return toIso(year, String(monthOf(name)), "01")?.slice(0, 7) ?? null;
}

/** The parts of a period that is named and nothing else. */
function wholePeriod(word: string): readonly (string | undefined)[] {
  const period = namedPeriod.exec(word);
  return period?.[0].length === word.length ? period : [];
}

function lastOfMonth(first: string): string {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

function toIso(year = "", month = "", day = ""): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}
