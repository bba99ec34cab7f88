/**
 * The fields of an indexed item that are searched. What stands earlier stands higher: a lemma in the title
 * beats one in the text, and words beat parts of compounds.
 */
import { namesOf } from "./table.ts";

/** `words`: lemmas of inflected words. `forms`: words as printed. `parts`: other readings and parts of compounds. */
const holds = {
  titleWords: "words",
  titleForms: "forms",
  textWords: "words",
  textForms: "forms",
  titleParts: "parts",
  textParts: "parts",
} as const;

export type SearchedField = keyof typeof holds;

export const searchedFields = namesOf(holds);

/** The fields that hold one kind of word, of title and text. */
export function fieldsWith(kind: (typeof holds)[SearchedField]): readonly SearchedField[] {
  return searchedFields.filter((field) => holds[field] === kind);
}
