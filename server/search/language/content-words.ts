/** The words of a query or a phrase that carry matter. Pure. */
import { isFunctionWord } from "../../../danish/letters/function-words.ts";
import { words } from "../../../danish/letters/words.ts";
import type { Term } from "./query-language.ts";

/** Words of a phrase, as written, less function words. */
export function contentOf(phrase: string): string[] {
  return wordsOf(phrase).filter((word) => !isFunctionWord(word));
}

/** The words of a query that must match: function words only where there is nothing else. */
export function contentWords(terms: readonly Term[]): string[] {
  const all = terms.flatMap((term) =>
    term.kind === "word" && !term.negated ? wordsOf(term.text) : [],
  );
  const content = all.filter((word) => !isFunctionWord(word));
  const others = terms.some((term) => term.kind !== "word" && !term.negated);
  return content.length > 0 || others ? content : all;
}

/** Every word of a text, as written. */
export function wordsOf(text: string): string[] {
  return words(text).map(({ text: word }) => word);
}
