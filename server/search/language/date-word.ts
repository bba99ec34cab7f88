/** Dates as a reader types them in a query: ISO, "1.4.2019", "01-04-2019", and for periods "2019" and "2019-04". */

/** The ISO date that the word is, or null. */
export function parseDate(word: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (iso) return toIso(iso[1], iso[2], iso[3]);
  const danish = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(word);
  return danish ? toIso(danish[3], danish[2], danish[1]) : null;
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
  const month = /^(\d{4})-(\d{2})$/.exec(word);
  const first = month && toIso(month[1], month[2], "01");
  return first ? [first, lastOfMonth(first)] : null;
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
