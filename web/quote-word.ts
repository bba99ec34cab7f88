/** A search's text with one of its words in quotation marks, so that it is taken as it is written. */

/** Wherever the word stands by itself, whatever its case; punctuation behind it goes. */
export function quoteWord(q: string, word: string): string {
  const wanted = word.toLowerCase();
  const isWord = (part: string) => part.replace(/[.,;:!?]+$/, "").toLowerCase() === wanted;
  return q
    .split(/\s+/)
    .map((part) => (isWord(part) ? `"${word}"` : part))
    .join(" ");
}
