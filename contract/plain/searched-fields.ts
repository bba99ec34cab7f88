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
  furtherWords: "words",
  furtherForms: "forms",
  titleParts: "parts",
  textParts: "parts",
  furtherParts: "parts",
} as const;

type StoredField = keyof typeof holds;

/** What a text's own field cannot hold of it, in numbered pieces: to the engine each is a field. */
export type FurtherField = Extract<StoredField, `further${string}`>;

export const searchedFields = namesOf(holds);

/** Fields that every item has, and those that only long ones have. */
export const wholeFields = searchedFields.filter((field) => !isFurther(field)) as readonly Exclude<
  StoredField,
  FurtherField
>[];
export const furtherFields = searchedFields.filter(isFurther);

function isFurther(field: StoredField): field is FurtherField {
  return field.startsWith("further");
}

/** A field as it is asked for: every piece of those that are stored in pieces. */
export type SearchedField = Exclude<StoredField, FurtherField> | `${FurtherField}.*`;

/** The fields that hold one kind of word, of title and text. */
export function fieldsWith(kind: (typeof holds)[StoredField]): readonly SearchedField[] {
  const fields = searchedFields.filter((field) => holds[field] === kind);
  return fields.map((field) => (isFurther(field) ? (`${field}.*` as const) : field));
}
