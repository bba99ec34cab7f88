/** The years from one to another, whichever is the earlier. Pure. */

/** `2019`, `2021` -> `2019`, `2020`, `2021`; both are of four digits. */
export function yearsBetween(one: string, other: string): string[] {
  const [first = 0, last = 0] = [Number(one), Number(other)].sort((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
