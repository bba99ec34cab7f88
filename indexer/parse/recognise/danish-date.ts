/** Dates as Danish minutes print them, as ISO dates. */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { anyWeekday } from "../../../danish/dates/calendar.ts";

/** A date in a text: `iso` is YYYY-MM-DD, `start` and `end` its place. */
export type FoundDate = { readonly iso: string; readonly start: number; readonly end: number };

const danishMonths = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");
const englishMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const month =
  "(jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)";

/**
 * `pattern` gives day, month and year as printed, `sign` is what no such date is without; forms that
 * could be taken for each other come in order.
 */
const forms = [
  {
    sign: /\d\.?[\s-]*[a-z]{3}/i,
    pattern: new RegExp(`\\b(\\d{1,2})\\.?[\\s-]*${month}\\b[.,]?[\\s-]*(\\d{4})\\b`, "gi"),
    order: "dmy",
  },
  {
    sign: /[a-z]\s+\d{1,2},/i,
    pattern: new RegExp(`\\b${month}\\s+(\\d{1,2}),\\s*(\\d{4})\\b`, "gi"),
    order: "mdy",
  },
  {
    sign: /\d[-.]\d\d[-.]\d/,
    pattern: /\b(\d{4})[-.](\d{2})[-.](\d{2})\b(?!\.\d)/g,
    order: "ymd",
  },
  // Month first only where the clock says it is an American system.
  {
    sign: /[AP]M\b/i,
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})(?=\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M\b)/gi,
    order: "mdy",
  },
  {
    sign: /\d\s?[./-]\s?\d/,
    pattern: /\b(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?|\s+)(\d{4})\b/g,
    order: "dmy",
  },
] as const;

/** Hyphens that are set so that no line breaks at them, and minus: as long as a plain one. */
const hyphens = /[\u2010\u2011\u2212]/g;

/** Every date in the text, in its order; what only looks like a date (31. februar) is left out. */
export function findDates(printed: string): FoundDate[] {
  if (!/\d{4}/.test(printed)) return [];
  const text = printed.replace(hyphens, "-");
  const dates: FoundDate[] = [];
  for (const { sign, pattern, order } of forms)
    for (const match of sign.test(text) ? matchesIn(text, pattern) : []) {
      const range = order === "dmy" ? firstOfRange(text.slice(0, match.index), match) : null;
      const iso = range?.iso ?? toIso(match.slice(1), order);
      const start = range?.start ?? match.index;
      const end = match.index + match[0].length;
      if (iso && !dates.some((other) => start < other.end && end > other.start))
        dates.push({ iso, start, end });
    }
  return dates.sort((a, b) => a.start - b.start);
}

const rangeBefore = new RegExp(
  `\\b(\\d{1,2})\\.(?:[-–]| ?${month}\\s*[-–]\\s*(?:\\p{L}+dag )?(?:den |d\\. ?)?)$`,
  "iu",
);
const longestRange = 50;

/** "lørdag den 23. maj - søndag den 24. maj 2014", "23.-24. maj 2014": what lasts two days begins on the first. */
function firstOfRange(
  before: string,
  [, day = "", monthName = "", year = ""]: RegExpExecArray,
): Pick<FoundDate, "iso" | "start"> | null {
  if (!/[-–]\s*(?:\p{L}+dag )?(?:den |d\. ?)?$/iu.test(before)) return null;
  const near = before.slice(-longestRange);
  const first = rangeBefore.exec(near);
  if (!first || !/\p{L}/u.test(monthName)) return null;
  const iso = toIso([first[1] ?? "", first[2] ?? monthName, year], "dmy");
  const last = toIso([day, monthName, year], "dmy");
  if (!iso || !last || iso >= last) return null;
  return { iso, start: before.length - near.length + first.index };
}

/** "Dannet den: Onsdag den", "udskrevet-den-": right behind it stands the day of the document, and not of the meeting. */
const ofDocument = new RegExp(
  `(?<!\\p{L})(?:dannet|udskrevet|udskriftsdato|udsendt|udsendelsesdato|publiceret|offentliggjort|opdateret)(?:[ -](?:den|d\\.?)(?!\\p{L}))?[: -]*(?:${anyWeekday}[ -]*)?(?:(?:den|d\\.)[ -]*)?$`,
  "iu",
);
const longestBefore = 60;

/** The dates of a text but those of which it says that the document was made or sent out then. */
export function datesOfMeeting(text: string): FoundDate[] {
  return findDates(text).filter(
    ({ start }) => !ofDocument.test(text.slice(Math.max(0, start - longestBefore), start)),
  );
}

/** The first of those, or null. */
export function firstDateOfMeeting(text: string): string | null {
  return datesOfMeeting(text)[0]?.iso ?? null;
}

/** The first date in the text, or null. */
export function firstDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

function toIso(parts: readonly string[], order: "dmy" | "mdy" | "ymd"): string | null {
  const [a = "", b = "", c = ""] = parts;
  if (order === "dmy") return calendarDate(c, b, a);
  return order === "mdy" ? calendarDate(c, a, b) : calendarDate(a, b, c);
}

/** A date that exists, from 1970 on; null for what only looks like one. */
export function calendarDate(year: string, monthText: string, day: string): string | null {
  const [y, m, d] = [Number(year), monthNumber(monthText), Number(day)];
  const exists = m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
  if (y < 1970 || y >= 2100 || !exists) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Between 1970 and 2099 every fourth year is a leap year. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.toLowerCase().slice(0, 3);
  return 1 + Math.max(danishMonths.indexOf(name), englishMonths.indexOf(name));
}
