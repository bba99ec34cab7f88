/** What is made of one word of a query: its letters restored, its spelling corrected, its end awaited. */
import type { Widened } from "../../contract/search.ts";
import { restore } from "../../danish/restore.ts";
import type { Languages } from "./interpret.ts";

/** `text` as typed, `as` what it is taken for; `kind` how it is looked for. */
export type Understood = {
  text: string;
  as: string;
  widened: Widened[];
  kind: "word" | "form" | "prefix";
};

export function asTyped(text: string): Understood {
  return { text, as: text, widened: [], kind: "word" };
}

/**
 * A word that the dictionary lists is taken as it is. Another may want its letters back, stand in the
 * archive as it is, be the beginning of a word there, or be a misspelling of one.
 */
export async function understand(
  text: string,
  last: boolean,
  languages: Languages,
): Promise<Understood> {
  const { danish, vocabulary } = languages;
  if (danish.isListed(text.toLowerCase()) || /\d/.test(text)) return asTyped(text);
  const restored = restore(danish, text);
  if (restored !== text) return changed(text, restored, "letters");
  if (await vocabulary.exists(text)) return asTyped(text);
  if (last && (await vocabulary.begins(text))) return { ...asTyped(text), kind: "prefix" };
  const nearest = await vocabulary.nearest(text);
  return nearest === null ? asTyped(text) : changed(text, nearest, "spelling");
}

function changed(text: string, as: string, kind: Widened["kind"]): Understood {
  return { text, as, widened: [{ from: text, to: as, kind }], kind: "word" };
}
