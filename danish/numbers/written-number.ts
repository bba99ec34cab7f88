/**
 * Numbers as they are written, in one form each: whatever a page and a reader put between the digits, both
 * sides of the engine meet in it.
 */
import { caseKey, caseNumbersWithin, isWholeCaseNumber, plainDashes } from "./case-number.ts";
import { caseTails } from "./case-tails.ts";

const date = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;
const dayAndMonth = /^(\d{1,2})\/(\d{1,2})$/u;
const thousands = /^[1-9]\d{0,2}(?:([.\u00A0\u202F ])\d{3})(?:\1\d{3})*(?:,\d+)?$/u;
const twoParts = /^(\d+)[.,:](\d+)$/u;

/**
 * "300.000", "300 000,00" -> "300000"; "14.30", "14:30" -> "14,30"; "03-04-2019", "2019-04-03" ->
 * "3.4.2019"; a case number -> its key. Any other word stays as it is; what came out once comes out again.
 */
export function writtenNumber(word: string): string {
  if (!/\d/u.test(word)) return word;
  const text = plainDashes(word);
  if (isWholeCaseNumber(text)) return caseKey(text);
  const [, day = "", , month = "", year = ""] = date.exec(text) ?? [];
  if (isDay(day, month)) return `${Number(day)}.${Number(month)}.${year}`;
  const iso = isoDate.exec(text);
  if (iso) return writtenNumber(`${iso[3]}.${iso[2]}.${iso[1]}`);
  if (thousands.test(text)) return text.replace(/[^\d,]/gu, "").replace(/,00?$/u, "");
  const [, first, second] = twoParts.exec(text) ?? shortDate(text) ?? [];
  return first === undefined ? text : `${first},${second}`;
}

/** Whether a number in its one form is a day of a year: "3.4.2019". */
export function isWrittenDate(number: string): boolean {
  const [, day = "", mark, month = ""] = date.exec(number) ?? [];
  return mark === "." && isDay(day, month);
}

/** "24/12" is the same as "24.12"; "24/31" is none. */
function shortDate(text: string): RegExpExecArray | null {
  const date = dayAndMonth.exec(text);
  return date && isDay(date[1] ?? "", date[2] ?? "") ? date : null;
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= (daysOfMonths[Number(month) - 1] ?? 0);
}

/**
 * What a number is also found by, in one form each: a date by its year, its day and month; a case number
 * by its beginnings and ends; digits in groups by the groups; "10-12000" by the longer of its numbers.
 */
export function numbersWithin(word: string): string[] {
  const text = plainDashes(word);
  const whole = writtenNumber(text);
  const [, day = "", month = "", year] = /^(\d+)\.(\d+)\.(\d{4})$/u.exec(whole) ?? [];
  if (year !== undefined) return [year, ...dayBeginnings(day, month)];
  if (isWholeCaseNumber(text))
    return [...new Set([...caseNumbersWithin(text), ...caseTails(caseKey(text))])];
  const groups = text.split(/[ \u00A0\u202F]/u);
  return groups.length > 1 && thousands.test(text) ? groups : [];
}

/** "3.4" and "03.04" of the third of April. */
function dayBeginnings(day: string, month: string): string[] {
  const padded = `${day.padStart(2, "0")}.${month.padStart(2, "0")}`;
  return [...new Set([`${day}.${month}`, padded])].map(writtenNumber);
}
