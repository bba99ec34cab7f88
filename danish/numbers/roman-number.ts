/** Roman numbers, in capitals. */

const signs: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XIV" is 14: a smaller sign before a larger one is taken from it. Signs that are none count nothing. */
export function romanNumber(text: string): number {
  const values = Array.from(text, (sign) => signs[sign] ?? 0);
  return values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
}
