/** Dates, times, numbers and counted words as Danes write them; all dates are read in UTC. */

const longDate = new Intl.DateTimeFormat("da-DK", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDate = new Intl.DateTimeFormat("da-DK", {
  day: "numeric",
  month: "numeric",
  year: "numeric",
  timeZone: "UTC",
});
const conjunction = new Intl.ListFormat("da-DK", { type: "conjunction" });
const wholeNumber = new Intl.NumberFormat("da-DK");
const percent = new Intl.NumberFormat("da-DK", { style: "percent" });
const finePercent = new Intl.NumberFormat("da-DK", {
  style: "percent",
  maximumSignificantDigits: 2,
});

/** `2019-04-01` (or a date with time) as `1. april 2019`. */
export function formatDate(iso: string): string {
  return longDate.format(new Date(iso));
}

/** `2019-04-01` as `1.4.2019`. */
export function formatShortDate(iso: string): string {
  return shortDate.format(new Date(iso));
}

/** `2019-04-01` as `01.04.2019`, the way it stands in a field. */
export function formatPaddedDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-");
  return `${day}.${month}.${year}`;
}

/** `16:00` as `kl. 16.00`; a range with an en dash. */
export function formatTime(start: string, end: string | null): string {
  const clock = (time: string) => time.replace(":", ".");
  return end === null ? `kl. ${clock(start)}` : `kl. ${clock(start)}–${clock(end)}`;
}

/** `1234` as `1.234`. */
export function formatNumber(value: number): string {
  return wholeNumber.format(value);
}

/** `0.871` as `87 %`. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/** `0.0241` as `2,4 %`: two digits that count. */
export function formatFineShare(share: number): string {
  return finePercent.format(share);
}

/** A number and its noun: `1 møde`, `1.234 møder`. */
export function formatCount(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** Two ends with an en dash, one when they are the same: `2019–2021`, `2019`. */
export function formatRange(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

/**
 * Years from one to another have an en dash, as printed or not: `2022 - 2025` and `2022 til 2025` as `2022–2025`; after
 * `fra` they keep their words.
 */
export function withDashes(text: string): string {
  return text.replace(/(?<!\d|\bfra )(\d{4})(?:\s?[-–—]\s?|\stil\s)(\d{4})(?!\d)/giu, "$1–$2");
}

/** `a, b og c`. */
export function formatList(parts: readonly string[]): string {
  return conjunction.format(parts);
}

/** In Danish quotation marks: `»hjemløs«`. */
export function quote(text: string): string {
  return `»${text}«`;
}
