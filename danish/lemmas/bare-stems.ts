/** Adjectives of which an inflected form is first of all another word: the "lokale" that is a room. */
import { lookUp, type Source } from "./look-up.ts";

/**
 * Whoever types "lokale" does not ask for a lokalplan, nor with "lette" for a letbane; only "lokal" and "let", as
 * they stand in these, do. True for such an adjective in its base form that is no noun besides.
 */
export function isBareStem(source: Source, word: string): boolean {
  const { lexicon } = source;
  const own = lexicon.meanings(word).filter(({ lemma }) => lemma === word);
  if (own.length === 0 || own.some(({ wordClass }) => wordClass !== "adjective")) return false;
  return pluralsOf(word).some((form) => {
    if (lexicon.meanings(form).length === 0) return false;
    const { lemmas } = lookUp(source, form);
    return lemmas[0] !== word && lemmas.includes(word);
  });
}

/** "lokale", "glatte", "variable": each as it may be formed. */
function pluralsOf(word: string): string[] {
  const shortened = word.replace(/e([lnr])$/u, "$1e");
  return [`${word}e`, `${word}${word.at(-1)}e`, ...(shortened === word ? [] : [shortened])];
}
