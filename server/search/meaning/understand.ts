/** What is made of one word of a query: its letters restored, its spelling corrected, its end awaited. */
import type { Widened } from "../../../contract/search-result.ts";
import { restore } from "../../../danish/restore.ts";
import type { Languages } from "./languages.ts";

/**
 * `text` as typed, `as` what it is taken for; `kind` how it is looked for; `widens`: other words, and a
 * compound's parts by themselves, may stand for it.
 */
export type Understood = {
  text: string;
  as: string;
  widened: Widened[];
  kind: "word" | "form" | "prefix";
  widens: boolean;
};

export function asTyped(text: string): Understood {
  return { text, as: text, widened: [], kind: "word", widens: true };
}

/** A word that keeps its own letters and that nothing else stands for; inflected it may be. */
export function unwidened(text: string): Understood {
  return { ...asTyped(text), widens: false };
}

/** A shorter word of the dictionary is meant as it is: "rad" is not the beginning of "radikal". */
const shortestBeginning = 5;

/**
 * A word that the dictionary lists is taken as it is; another may want its letters back, stand in the
 * archive as it is, or be a misspelling. The last word may still be on its way: one that the archive
 * does not hold, but words of it begin so, is the beginning of them ("hjeml", though it is a word too).
 */
export async function understand(
  text: string,
  last: boolean,
  languages: Languages,
): Promise<Understood> {
  const { danish, vocabulary } = languages;
  const listed = danish.isListed(text.toLowerCase());
  if (/\d/.test(text) || (listed && !last)) return asTyped(text);
  const restored = listed ? text : restore(danish, text);
  if (restored !== text) return takenFor(text, restored, "letters");
  if (await vocabulary.exists(text)) return asTyped(text);
  const unfinished = last && (!listed || text.length >= shortestBeginning);
  if (unfinished && (await vocabulary.begins(text))) return { ...asTyped(text), kind: "prefix" };
  const nearest = listed ? null : await vocabulary.nearest(text);
  return nearest === null ? asTyped(text) : takenFor(text, nearest, "spelling");
}

function takenFor(text: string, as: string, kind: Widened["kind"]): Understood {
  return { ...asTyped(text), as, widened: [{ from: text, to: as, kind }] };
}
