/** Dates of a text, with the month as a number or a name: "27. august 2020", "27.08.2020", "27. august". */
import { toEngineForm } from "../letters/engine-text.ts";
import type { Word } from "../letters/words.ts";
import { isWrittenDate, writtenNumber } from "../numbers/written-number.ts";
import { type Amount, startsWithDigit } from "./amounts.ts";
import { monthOf } from "./calendar.ts";

/** Each date as amounts are told: its words, and its name in one form, beside that of its day in any year. */
export function datesIn(
  text: string,
  words: readonly Word[],
  places: Iterable<number> = words.keys(),
): Amount[] {
  const dates: Amount[] = [];
  for (const at of places) {
    const word = words[at];
    if (word === undefined || !startsWithDigit(word.text)) continue;
    const date = numericDate(word, at) ?? dateAt(text, words, at);
    if (date !== null) dates.push(date);
  }
  return dates;
}

function numericDate({ text }: Word, at: number): Amount | null {
  const written = writtenNumber(text);
  if (!isWrittenDate(written)) return null;
  return { first: at, last: at, tokens: [toEngineForm(written)] };
}

function dateAt(text: string, words: readonly Word[], at: number): Amount | null {
  const [day, month, year] = words.slice(at, at + 3);
  if (day === undefined || month === undefined || !isDay(day.text)) return null;
  const number = monthOf(month.text);
  if (number === null || !/^\.?\s+$/u.test(text.slice(day.end, month.start))) return null;
  const isDated = /^\d{4}$/u.test(year?.text ?? "") && isBlank(text, month, year);
  const anyYear = toEngineForm(`${Number(day.text)}.${number}`);
  if (!isDated) return { first: at, last: at + 1, tokens: [anyYear] };
  const whole = toEngineForm(`${Number(day.text)}.${number}.${year?.text}`);
  return { first: at, last: at + 2, tokens: [whole, anyYear] };
}

function isDay(text: string): boolean {
  return /^\d{1,2}$/u.test(text) && Number(text) >= 1 && Number(text) <= 31;
}

function isBlank(text: string, before: Word, after: Word | undefined): boolean {
  return after !== undefined && /^[.,]?\s+$/u.test(text.slice(before.end, after.start));
}
