/** Dates of a head that lack their year, or its first two digits. */
import { anyMonth, monthOf } from "../../../danish/dates/calendar.ts";
import { firstDate } from "../recognise/danish-date.ts";

const dayAndMonth =
  /^(?:[Rr]eferat (?:fra|af) )?(?:\p{L}+dag,? )?(?:d(?:en|\.) ?)?(\d{1,2}\. ?\p{L}{3,9})(?= ?[-–,:]| kl|$)/u;
/** Behind a month it is the page's where no day stands before the month: "7. marts 2019" is another matter's. */
const yearOfPage = new RegExp(`(?<!\\d\\.? ?)\\b(?:i|for|${anyMonth}) ((?:19|20)\\d{2})$`, "i");

/**
 * "27. oktober - Møde" below "Referater af Udsatterådets møder i 2022" or "Rådsmøde oktober 2022": the page's title has the year. The date
 * of the first line that has a day and a month; null where no line, or two, tell the year.
 */
export function yearlessDate(lines: readonly string[]): string | null {
  const day = lines.flatMap((line) => dayAndMonth.exec(line)?.[1] ?? []);
  const years = new Set(lines.flatMap((line) => yearOfPage.exec(line)?.[1] ?? []));
  const [year] = years;
  const dates = years.size === 1 ? day.map((text) => firstDate(`${text} ${year}`)) : [];
  return dates.find((date) => date !== null) ?? null;
}

const dayAlone = new RegExp(
  `(?<![\\d./-])(\\d{1,2})(?:\\. ?(${anyMonth})|/(\\d{1,2}))(?![\\p{L}\\d/-]|\\.?,? ?\\d{4}|\\.\\d)`,
  "iu",
);
const tellsMeeting = /referat|protokol|møde(?!plan|dato)/iu;
const ofAnother = /godkend|udsen[dt]|sidste|næste|forrige|tidligere|frist|opdater|senest/iu;

/** "Referat af bestyrelsesmøde d. 26. april": the meeting's day as "04-26", whose year the line does not tell. */
export function meetingDayWithoutYear(line: string): string | null {
  if (!tellsMeeting.test(line) || ofAnother.test(line)) return null;
  const [, day = "", name, figure = ""] = dayAlone.exec(line) ?? [];
  const month = name === undefined ? Number(figure) : monthOf(name);
  return month === null || day === "" ? null : `${padded(month)}-${padded(Number(day))}`;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}

/** Behind the day of the week, "den", "d." or what the document is; or at the line's beginning, and then the clock or nothing. */
const shortYear =
  /(?:dag|\bden|\bd\.?|dato:?|referat|møde\p{L}*)\s*(?:den |d\. ?)?(\d{1,2})[./](\d{1,2})[./-](\d{2})(?![\d:/]|\.\d)/iu;
const shortYearAlone = /^(\d{1,2})[./](\d{1,2})[./-](\d{2})\.?(?=$|,? (?:i|på|kl)(?!\p{L}))/iu;

/** "Torsdag d. 10.09.15", "29/5-17 kl. 19": the first of a head's lines that has one; of this century. */
export function shortDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, day, month, year] = shortYear.exec(line) ?? shortYearAlone.exec(line) ?? [];
    const date = year === undefined ? null : firstDate(`${day}.${month}.20${year}`);
    if (date !== null) return date;
  }
  return null;
}
