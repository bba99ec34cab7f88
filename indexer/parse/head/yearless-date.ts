/** "27. oktober - Møde" below "Referater af Udsatterådets møder i 2022": the page's title has the year. */
import { firstDate } from "../recognise/danish-date.ts";

const dayAndMonth = /^(?:\p{L}+dag,? )?(?:d(?:en|\.) ?)?(\d{1,2}\. ?\p{L}{3,9})(?= ?[-–,:]|$)/u;
const yearOfPage = /\b(?:i|for) ((?:19|20)\d{2})$/;

/** The date of the first line that has a day and a month; null where no line, or two, tell the year. */
export function yearlessDate(lines: readonly string[]): string | null {
  const day = lines.flatMap((line) => dayAndMonth.exec(line)?.[1] ?? []);
  const years = new Set(lines.flatMap((line) => yearOfPage.exec(line)?.[1] ?? []));
  const [year] = years;
  const dates = years.size === 1 ? day.map((text) => firstDate(`${text} ${year}`)) : [];
  return dates.find((date) => date !== null) ?? null;
}
