/**
 * The fields of an indexed item that are searched. What stands earlier stands higher: a lemma in the title
 * beats one in the text, and words beat parts of compounds.
 */
import type { Within } from "./choices.ts";
import { namesOf } from "./table.ts";

/** `words`: lemmas of inflected words. `forms`: words as printed. `parts`: other readings and parts of compounds. */
type Kind = "words" | "forms" | "parts";
type Holds = { readonly kind: Kind; readonly within: Within };

/** What stands in the decision stands in the text too, so that either is searched by itself. */
const holds = {
  titleWords: { kind: "words", within: "anywhere" },
  titleForms: { kind: "forms", within: "anywhere" },
  textWords: { kind: "words", within: "anywhere" },
  textForms: { kind: "forms", within: "anywhere" },
  textWordsMore: { kind: "words", within: "anywhere" },
  textFormsMore: { kind: "forms", within: "anywhere" },
  titleParts: { kind: "parts", within: "anywhere" },
  textParts: { kind: "parts", within: "anywhere" },
  textPartsMore: { kind: "parts", within: "anywhere" },
  decisionWords: { kind: "words", within: "decision" },
  decisionForms: { kind: "forms", within: "decision" },
  decisionParts: { kind: "parts", within: "decision" },
} as const satisfies Record<string, Holds>;

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

/** The fields that hold one kind of word, of title and text, or of the decision alone. */
export function fieldsWith(kind: Kind, within: Within = "anywhere"): readonly SearchedField[] {
  return ownFields
    .filter((field) => holds[field].kind === kind && holds[field].within === within)
    .map(asAsked);
}

function asAsked(field: OwnField): SearchedField {
  return isText(field) ? `${field}*` : field;
}

function isText(field: OwnField): field is OwnField & `text${string}` {
  return field.startsWith("text");
}
