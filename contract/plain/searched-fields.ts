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
  textWordsMore: "words",
  textFormsMore: "forms",
  titleParts: "parts",
  textParts: "parts",
  textPartsMore: "parts",
} as const;

type StoredField = keyof typeof holds;

/** What a text's own field cannot hold of it, in numbered pieces: to the engine each is a field. */
type MoreField = Extract<StoredField, `${string}More`>;
type OwnField = Exclude<StoredField, MoreField>;

export const searchedFields = namesOf(holds);

/** Fields that every item has, and those that only long ones have. */
export const ownFields = searchedFields.filter((field): field is OwnField => !isMore(field));
export const moreFields = searchedFields.filter(isMore);

function isMore(field: StoredField): field is MoreField {
  return field.endsWith("More");
}

/** Fields as they are asked for: a text's own with all further pieces, whether any item has such or not. */
export type SearchedField = Exclude<OwnField, `text${string}`> | `${OwnField & `text${string}`}*`;

/** The fields that hold one kind of word, of title and text. */
export function fieldsWith(kind: (typeof holds)[StoredField]): readonly SearchedField[] {
  return ownFields.filter((field) => holds[field] === kind).map(asAsked);
}

function asAsked(field: OwnField): SearchedField {
  return isText(field) ? `${field}*` : field;
}

function isText(field: OwnField): field is OwnField & `text${string}` {
  return field.startsWith("text");
}
