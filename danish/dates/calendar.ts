/** Months and days as words and as tokens: what a meeting's date is found under. */
import { monthNames } from "../../contract/plain/dates/months.ts";
import { toEngineForm, toEngineLemma } from "../letters/engine-text.ts";

/** The months' names, one of them: the middle of an expression. */
export const anyMonth = monthNames.join("|");

/** The days of the week, one of them, as a part of an expression that may tell capitals apart. */
export const anyWeekday = "(?:man|tirs|ons|tors|fre|lør|søn)dag";

/** `2019-09-19` as `19. september 2019`, `2019-09` as `september 2019`. */
export function dateInWords(iso: string): string {
  const [year = "", month = "", day] = iso.split("-");
  const named = `${monthNames[Number(month) - 1] ?? ""} ${year}`;
  return day === undefined ? named : `${Number(day)}. ${named}`;
}

/** 1 for "januar", "jan" or "jan.", in any letters; null for what is no month. */
export function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/u, "");
  const at = monthNames.findIndex((name) => {
    return name === plain || (plain.length >= 3 && plain.length <= 4 && isShort(name, plain));
  });
  return at < 0 ? null : at + 1;
}

/** "jan", "sept": the beginning of a name that is longer. */
function isShort(name: string, plain: string): boolean {
  return name.length > 4 && name.startsWith(plain);
}

/** One token for a month or day of one year, "2021-03" or "2021-03-04": no text holds it. */
export function dateToken(date: string): string {
  return `dato${date.replaceAll("-", "")}`;
}

/** What a meeting of an ISO date is found under: its year, the month's name, and both of them and the day as one. */
export function dateTokens(date: string): string[] {
  const month = monthNames[Number(date.slice(5, 7)) - 1] ?? "";
  return [
    toEngineForm(date.slice(0, 4)),
    toEngineLemma(month),
    dateToken(date.slice(0, 7)),
    dateToken(date),
  ];
}
