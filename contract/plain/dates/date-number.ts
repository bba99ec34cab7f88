/** Dates as numbers, so that ranges and sorting are numeric. */

/** 20200827 for "2020-08-27". */
export function dateNumber(date: string): number {
  return Number(date.replaceAll("-", ""));
}
