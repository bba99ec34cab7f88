/** Other spellings of a lemma. */
import type { Tables } from "./tables.ts";

/** Older and foreign letters, and the Danish letter that stands for the same. */
const letters: [RegExp, string][] = [
  [/aa/gu, "å"],
  [/ö/gu, "ø"],
  [/ä/gu, "æ"],
  [/é/gu, "e"],
];

/** "aabenraa" -> "åbenrå", "allé" -> "alle"; and what the table of spellings holds. Without the lemma itself. */
export function variantsOf(tables: Tables, lemma: string): string[] {
  const respelt = letters.reduce((word, [old, now]) => word.replace(old, now), lemma);
  return [...new Set([respelt, ...(tables.variants.get(lemma) ?? [])])].filter(
    (one) => one !== lemma,
  );
}
