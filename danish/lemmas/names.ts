/** Names of people and places, which nobody wants torn apart. */
import type { Tables } from "./tables.ts";

const capitalised = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

/**
 * Whether a capitalised word that is in no dictionary ends as surnames, places and streets do
 * ("Hanstholm", "Vestergaard", "Asylgade").
 */
export function isPlaceOrSurname({ nameEndings }: Tables, word: string): boolean {
  const plain = word.normalize("NFC");
  if (!capitalised.test(plain)) return false;
  const name = plain.toLowerCase();
  const endsAsName = (text: string) =>
    [...text].some((_, at) => at >= shortestFirst && nameEndings.has(text.slice(at)));
  return endsAsName(name) || (name.endsWith("s") && endsAsName(name.slice(0, -1)));
}

const shortestFirst = 2;
