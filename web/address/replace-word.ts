/** A search's text with one of its words replaced. */

/** Wherever the word stands by itself, whatever its case; punctuation behind it goes. */
export function replaceWord(q: string, word: string, by: string): string {
  const wanted = word.toLowerCase();
  const isWord = (part: string) => part.replace(/[.,;:!?]+$/, "").toLowerCase() === wanted;
  return q
    .split(/\s+/)
    .map((part) => (isWord(part) ? by : part))
    .join(" ");
}
