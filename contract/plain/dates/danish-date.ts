/** Dates as Danes type them, made into the one form that searches know. Pure. */
import { monthNames } from "./months.ts";

/** Which day is meant where only a year or a month is typed. */
export type PeriodEnd = "first" | "last";

/**
 * `27.8.2020`, `27/8-20`, `27. august 2020`, `27082020`, `8.2020`, `august 2020`, `2020` and `2020-08-27` as
 * `2020-08-27`; null for what is no day of the calendar.
 */
export function parseDanishDate(text: string, end: PeriodEnd = "first"): string | null {
  const typed = text.trim().toLowerCase();
  for (const { shape, read } of shapes) {
    const parts = shape.exec(typed)?.slice(1);
    if (parts !== undefined) return toIso(read(parts), end);
  }
  return null;
}

type Typed = {
  readonly year: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
};
type Shape = { readonly shape: RegExp; readonly read: (parts: string[]) => Typed };

const between = "\\s*[./\\-\\s]\\s*";

const shapes: readonly Shape[] = [
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, read: ([year, month, day]) => ({ year, month, day }) },
  { shape: /^(\d{4})-(\d{2})$/, read: ([year, month]) => ({ year, month }) },
  {
    shape: new RegExp(`^(?:den )?(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4}|\\d{2})$`),
    read: ([day, month, year]) => ({ year, month, day }),
  },
  { shape: /^(\d{2})(\d{2})(\d{4})$/, read: ([day, month, year]) => ({ year, month, day }) },
  {
    shape: /^(?:den )?(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s*(\d{4})$/u,
    read: ([day, month, year]) => ({ year, month, day }),
  },
  { shape: /^(\p{L}{3,9})\.?\s*(\d{4})$/u, read: ([month, year]) => ({ year, month }) },
  { shape: /^(\d{1,2})[./](\d{4})$/, read: ([month, year]) => ({ year, month }) },
  { shape: /^(\d{4})$/, read: ([year]) => ({ year }) },
];

function toIso({ year: typedYear = "", month: typedMonth, day: typedDay }: Typed, end: PeriodEnd) {
  const year = Number(typedYear.length === 2 ? `20${typedYear}` : typedYear);
  const month = typedMonth === undefined ? (end === "first" ? 1 : 12) : monthNumber(typedMonth);
  if (month === null || month < 1 || month > 12) return null;
  const lastDay = lastDayOf(year, month);
  const day = typedDay === undefined ? (end === "first" ? 1 : lastDay) : Number(typedDay);
  if (day < 1 || day > lastDay) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `8`, `aug` or `august`; null for no month. */
function monthNumber(typed: string): number | null {
  if (/^\d+$/.test(typed)) return Number(typed);
  const at = monthNames.findIndex((name) => name.startsWith(typed));
  return at < 0 ? null : at + 1;
}

/** Date.UTC takes the years before 100 for those of the last century. */
function lastDayOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
