/** A search's text with one of its words in quotation marks, so that it is taken as it is written. */

/**
 * Wherever the word stands by itself, whatever its case; punctuation behind it goes. `as` is put in its
 * place.
 */
export function quoteWord(q: string, word: string, as = word): string {
  const wanted = word.toLowerCase();
  const isWord = (part: string) => part.replace(/[.,;:!?]+$/, "").toLowerCase() === wanted;
  return q
    .split(/\s+/)
    .map((part) => (isWord(part) ? `"${as}"` : part))
    .join(" ");
}
