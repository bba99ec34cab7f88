/**
 * What a query demands, in the engine's query language (Meilisearch 1.21, "Search: q"): all of its words, phrases
 * in quotation marks, and a minus before what must not be there. Pure.
 */

/**
 * Tokens of letters and digits alone (danish/letters/engine-text.ts): nothing in them is a sign of the language. One of
 * `words` may be several with blanks between (see `sideBySide`).
 */
export type DemandedWords = {
  readonly words?: readonly string[];
  readonly phrases?: readonly (readonly string[])[];
  readonly excluded?: readonly string[];
  readonly excludedPhrases?: readonly (readonly string[])[];
  /** The beginning of a last word; null where all words are whole. */
  readonly beginning?: string | null;
};

/** "" demands nothing. A trailing blank keeps the engine from taking the last word for a beginning. */
export function printWords({
  words = [],
  phrases = [],
  excluded = [],
  excludedPhrases = [],
  beginning = null,
}: DemandedWords): string {
  const parts = [
    ...excluded.map((token) => `-${token}`),
    ...excludedPhrases.map((phrase) => `-${quote(phrase)}`),
    ...phrases.map(quote),
    ...words.map((word) => (word.includes(" ") ? quote([word]) : word)),
  ];
  if (beginning !== null) return [...parts, beginning].join(" ");
  return parts.length === 0 ? "" : `${parts.join(" ")} `;
}

const quote = (phrase: readonly string[]): string => `"${phrase.join(" ")}"`;

/** Tokens as one that is found where they stand in this order, with nothing between. */
export function sideBySide(tokens: readonly string[]): string {
  return tokens.join(" ");
}
