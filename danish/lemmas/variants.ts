/** Other spellings of a lemma. */
import type { Piece } from "./compounds.ts";
import type { Tables } from "./tables.ts";

/** Older and foreign letters, and the Danish letter that stands for the same. */
const letters: [RegExp, string][] = [
  [/aa/gu, "å"],
  [/ö/gu, "ø"],
  [/ä/gu, "æ"],
  [/é/gu, "e"],
];

/** "handikapråd" of "handicapråd": a compound whose parts have other spellings in the table. */
export function compoundVariants(tables: Tables, pieces: readonly Piece[]): string[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const surfaces = [...pieces.slice(0, -1).map(({ surface }) => surface), last.lemma];
  return pieces.flatMap(({ lemma }, at) =>
    (tables.variants.get(lemma) ?? []).map((variant) => {
      const surface = surfaces[at] ?? "";
      const link =
        at < pieces.length - 1 && surface.startsWith(lemma) ? surface.slice(lemma.length) : "";
      return surfaces.with(at, variant + link).join("");
    }),
  );
}

/** "aabenraa" -> "åbenrå", "allé" -> "alle"; and what the table of spellings holds. Without the lemma itself. */
export function variantsOf(tables: Tables, lemma: string): string[] {
  const respelt = letters.reduce((word, [old, now]) => word.replace(old, now), lemma);
  return [...new Set([respelt, ...(tables.variants.get(lemma) ?? [])])].filter(
    (one) => one !== lemma,
  );
}
