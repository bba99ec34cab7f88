/**
 * The query language of `q` (docs/contract.md): words, "phrases", -minus, field words and
 * numbers. Total: anything that is not understood is taken as words.
 */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import { words } from "../../../danish/letters/words.ts";
import { isWholeCaseNumber } from "../../../danish/numbers/case-number.ts";
import { isSuspended } from "../../../danish/text/suspended.ts";
import { namedPeriod, parsePeriodEnd, parsePeriodStart } from "./date-word.ts";
import { type NumberTerm, numberAt, wholeNumber } from "./number-term.ts";

export type Field = FacetName | "from" | "to" | "person";

/** The fields by the words that stand before their values. */
const fieldWords: ReadonlyMap<string, Field> = new Map([
  ...facetNames.flatMap((facet): [string, Field][] => {
    const { word } = facets[facet];
    return word === null ? [] : [[word, facet]];
  }),
  ["fra", "from"],
  ["til", "to"],
  ["deltager", "person"],
]);

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

/** Opening quotation marks and what may close each of them. */
const quotes: Record<string, string> = {
  '"': '"”“',
  "“": '”"“',
  "”": '”"',
  "„": '“”"',
  "»": "«",
  "«": "»",
};

/** `suspended`: the first part of a suspended compound, "børne-". */
type Piece = {
  readonly field: string | null;
  readonly text: string;
  readonly kind: "word" | "quoted" | "number";
  readonly negated: boolean;
  readonly suspended: boolean;
};

/**
 * Terms of a query in the order typed. The last word is `open` when nothing follows it, so that it
 * may still be in the middle of being typed.
 */
export function parseQueryLanguage(q: string): {
  readonly terms: readonly Term[];
  readonly open: boolean;
} {
  const terms = toPieces(q).flatMap(toTerms);
  return { terms, open: terms.at(-1)?.kind === "word" && /[\p{L}\p{N}]$/u.test(q) };
}

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

function toPieces(q: string): (Piece & { readonly written: string })[] {
  const pieces: (Piece & { readonly written: string })[] = [];
  let rest = q.normalize("NFC").trimStart();
  while (rest !== "") {
    const [piece, length] = nextPiece(rest);
    pieces.push({ ...piece, written: rest.slice(0, length) });
    rest = rest.slice(length).trimStart();
  }
  return pieces;
}

function nextPiece(rest: string): [Piece, number] {
  const negated = /^[-−–](?=[\p{L}\p{N}"“”„»«§])/u.test(rest);
  const start = negated ? 1 : 0;
  const opened = fieldAt(rest.slice(start));
  const from = start + (opened?.length ?? 0);
  const { kind, length } = measure(rest.slice(from), opened?.field ?? null);
  const raw = rest.slice(from, from + length);
  const text = kind === "quoted" ? raw.slice(1, -1) : raw;
  const suspended = kind === "word" && isSuspendedBefore(raw, rest.slice(from + length));
  return [{ field: opened?.name ?? null, text, kind, negated, suspended }, from + length];
}

/** What stands at the start of what is left, and how long it is. */
function measure(
  rest: string,
  field: Field | null,
): Pick<Piece, "kind"> & { readonly length: number } {
  const quoted = quotedLength(rest);
  if (quoted !== null) return { kind: "quoted", length: quoted };
  const number = field === null ? numberLength(rest) : null;
  if (number !== null) return { kind: "number", length: number };
  return { kind: "word", length: wordLength(rest, field) };
}

/** Marks before a number are its own, "(97 %"; behind it must be a blank or marks. */
function numberLength(rest: string): number | null {
  const before = /^[^\p{L}\p{N}§\s]*/u.exec(rest)?.[0].length ?? 0;
  const number = numberAt(rest.slice(before));
  if (number === null) return null;
  const length = before + number.length;
  return /^[^\p{L}\p{N}§]*(?:\s|$)/u.test(rest.slice(length)) ? length : null;
}

/** Whether a piece is the first part of a compound that what follows ends: "børne-" before "og ungeudvalget". */
function isSuspendedBefore(raw: string, after: string): boolean {
  const end = raw.replace(/,$/u, "").length;
  if (!/-,?$/u.test(raw)) return false;
  return words(raw + after).some((word) => word.end === end && isSuspended(word.text));
}

/** A known field word with a value behind it; a blank may stand between. */
function fieldAt(
  text: string,
): { readonly name: string; readonly field: Field; readonly length: number } | null {
  const [opening, word = ""] = /^(\p{L}+):\s*(?=\S)/u.exec(text) ?? [];
  const name = word.toLowerCase();
  const field = fieldWords.get(name);
  if (opening === undefined || field === undefined) return null;
  // "kommune: udvalg:Byrådet": the first has no value.
  const isEmpty = opening.endsWith(" ") && fieldAt(text.slice(opening.length)) !== null;
  return isEmpty ? null : { name, field, length: opening.length };
}

/**
 * Up to the next blank; the number of a paragraph belongs to its sign or word, "§ 134 a", a month's year to the month
 * where a date is wanted, and the hyphen of a suspended compound to its first part.
 */
function wordLength(text: string, field: Field | null): number {
  if (field === "from" || field === "to") {
    const period = namedPeriod.exec(text)?.[0];
    if (period !== undefined && parsePeriodStart(period) !== null) return period.length;
  }
  return (paragraph.exec(text) ?? /^\S+/u.exec(text))?.[0].length ?? 1;
}

const paragraph = /^(?:§{1,2}|paragraf(?:ferne)?(?=\s)|par\.)\s*\d+(?:\s?[a-h](?![\p{L}\p{N}]))?/iu;

/** Length of the quotation at the start, its marks included; null when there is none or no end. */
function quotedLength(text: string): number | null {
  const closers = quotes[text.charAt(0)];
  if (closers === undefined) return null;
  for (let at = 1; at < text.length; at++) {
    if (closers.includes(text.charAt(at))) return at + 1;
  }
  return null;
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
