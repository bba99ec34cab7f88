/**
 * The query language of `q` (docs/contract.md): words, "phrases", -minus, field words and
 * numbers. Total: anything that is not understood is taken as words.
 */
import { isWholeCaseNumber } from "../../../danish/numbers/case-number.ts";
import { parsePeriodEnd, parsePeriodStart } from "./date-word.ts";
import { type NumberTerm, wholeNumber } from "./number-term.ts";
import { type Field, fieldWords, type Piece, toPieces } from "./query-pieces.ts";

export type Term =
  | { readonly kind: "word"; readonly text: string; readonly negated: boolean }
  | { readonly kind: "phrase"; readonly text: string; readonly negated: boolean }
  | NumberTerm
  | {
      readonly kind: "field";
      readonly field: Field;
      readonly value: string;
      readonly negated: boolean;
    };

/**
 * Terms of a query in the order typed. The last word is `open` when nothing follows it, so that it
 * may still be in the middle of being typed.
 */
export function parseQueryLanguage(
  q: string,
  progress: "whole" | "typing" = "whole",
): {
  readonly terms: readonly Term[];
  readonly open: boolean;
} {
  const begun = progress === "typing" ? (begunBehindNumber.exec(q)?.[0] ?? "") : "";
  const pieces = [...toPieces(q.slice(0, q.length - begun.length)), ...toPieces(begun)];
  const terms = pieces.flatMap(toTerms);
  return { terms, open: terms.at(-1)?.kind === "word" && /[\p{L}\p{N}]$/u.test(q) };
}

/** The "h" and the "ha" of "lokalplan 118 ha" may become "havnefronten": until it is all typed, it is no letter or unit of the number. */
const begunBehindNumber = /(?<=\d[ .])\p{L}{1,3}$/u;

/** A field word with its value as it is understood, and as it is `written` in the query. */
type FieldWord = Extract<Term, { readonly kind: "field" }> & { readonly written: string };

/** The field words of a query in the order typed. */
export function fieldWordsIn(q: string): FieldWord[] {
  return toPieces(q).flatMap((piece) =>
    toTerms(piece).flatMap((term) =>
      term.kind === "field" ? { ...term, written: piece.written } : [],
    ),
  );
}

function toTerms(piece: Piece): Term[] {
  const { negated } = piece;
  if (piece.field !== null)
    return fieldTerm(piece) ?? plainTerms({ ...piece, text: `${piece.field}:${piece.text}` });
  if (piece.kind === "quoted") return phraseTerm(piece.text, negated);
  if (piece.kind === "number") return numberTerm(piece) ?? plainTerms(piece);
  return plainTerms(piece);
}

function fieldTerm(piece: Piece): Term[] | null {
  const field = fieldWords.get(piece.field ?? "");
  if (field === undefined || piece.text.trim() === "") return null;
  const value = fieldValue(field, piece.text.trim());
  return value === null ? null : [{ kind: "field", field, value, negated: piece.negated }];
}

function fieldValue(field: Field, text: string): string | null {
  if (field === "from") return parsePeriodStart(text);
  if (field === "to") return parsePeriodEnd(text);
  return text;
}

function phraseTerm(text: string, negated: boolean): Term[] {
  const trimmed = text.trim();
  const number = isWholeCaseNumber(trimmed) ? numberTerm({ text: trimmed, negated }) : null;
  if (number !== null) return number;
  return /[\p{L}\p{N}]/u.test(trimmed) ? [{ kind: "phrase", text: trimmed, negated }] : [];
}

function numberTerm({ text: raw, negated }: Pick<Piece, "text" | "negated">): Term[] | null {
  const text = withoutMarks(raw);
  const number = wholeNumber(text);
  if (number === null) return null;
  const { alternatives, written, mark } = number;
  return [{ kind: "number", text, negated, alternatives, written, mark }];
}

function withoutMarks(raw: string): string {
  return raw.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}§%]+$/gu, "");
}

function plainTerms({ text: raw, negated, suspended }: Piece): Term[] {
  const bare = withoutMarks(raw).replace(/[^\p{L}\p{N}§]+$/u, "");
  const text = suspended && bare !== "" ? `${bare}-` : bare;
  return text === "" ? [] : [{ kind: "word", text, negated }];
}
