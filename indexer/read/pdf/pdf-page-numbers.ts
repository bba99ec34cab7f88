/** Page numbers in whatever form: what stands at a page's edge and counts as the pages do. */
const alone =
  /^(?:side|s\.)?:?\s*\d{1,4}(?:\s*(?:af|\/)\s*\d{1,4})?$|^[-–]\s*\d{1,4}\s*[-–]$|^side:?\s+[ivxl]{1,6}$/i;

/** By its words alone. */
export const isPageNumber = (text: string): boolean => alone.test(text);

/** A number at a line's end, how far it is ahead of its page's place, and the words without it. */
type Counting = { readonly ahead: number; readonly words: string };

/** A number with a full stop or a colon, or behind such a word, is an item's. */
const ofItem = /^(?:punkt|pkt\.?|sag|nr\.?|bilag|ad)$/i;
const figures = /(\p{L}+\.?)?(\s*)\d+/gu;

/** The words with a sign for each figure but an item's. */
export const withoutFigures = (text: string): string =>
  text.replace(figures, (whole, word = "", blank = "") =>
    ofItem.test(word) ? whole : `${word}${blank}#`,
  );

export function countingIn(text: string, place: number): Counting[] {
  const words = text.split(/[\s|·,;/–-]+/).filter((word) => word !== "");
  const ends = words.length < 2 ? [0] : [0, words.length - 1];
  return ends.flatMap((at) => {
    const value = ofItem.test(words[at - 1] ?? "") ? null : numberOf(words[at] ?? "");
    if (value === null) return [];
    const rest = words.filter((_, i) => i !== at).join(" ");
    return [{ ahead: value - place, words: withoutFigures(rest) }];
  });
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (!/^[ivxl]{1,7}$/i.test(word)) return null;
  const digits = Array.from(word.toLowerCase(), (sign) => values[sign] ?? 0);
  return digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0);
}
