/**
 * The query language of `q` (contract, section 4): words, "phrases", -minus, field words and case
 * numbers. Total: anything that is not understood is taken as words.
 */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import { isSuspended } from "../../../danish/suspended.ts";
import { words } from "../../../danish/words.ts";
import { caseNumberPattern, isCaseNumberLike } from "./case-number.ts";
import { namedPeriod, parseDate, parsePeriodEnd, parsePeriodStart } from "./date-word.ts";

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
  | { kind: "word"; text: string; negated: boolean }
  | { kind: "phrase"; text: string; negated: boolean }
  | { kind: "case-number"; text: string; negated: boolean }
  | { kind: "date"; date: string; text: string; negated: boolean }
  | { kind: "field"; field: Field; value: string; negated: boolean };

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
  field: string | null;
  text: string;
  quoted: boolean;
  negated: boolean;
  suspended: boolean;
};

/**
 * Terms of a query in the order typed. The last word is `open` when nothing follows it, so that it
 * may still be in the middle of being typed.
 */
export function parseQueryLanguage(q: string): { terms: Term[]; open: boolean } {
  const terms = toPieces(q).flatMap(toTerms);
  return { terms, open: terms.at(-1)?.kind === "word" && /[\p{L}\p{N}]$/u.test(q) };
}

function toPieces(q: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = q.normalize("NFC").trimStart();
  while (rest !== "") {
    const [piece, length] = nextPiece(rest);
    pieces.push(piece);
    rest = rest.slice(length).trimStart();
  }
  return pieces;
}

function nextPiece(rest: string): [Piece, number] {
  const negated = /^[-−–](?=[\p{L}\p{N}"“”„»«§])/u.test(rest);
  const start = negated ? 1 : 0;
  const opened = fieldAt(rest.slice(start));
  const from = start + (opened?.length ?? 0);
  const quoted = quotedLength(rest.slice(from));
  const length = quoted ?? wordLength(rest.slice(from), opened?.field ?? null);
  const raw = rest.slice(from, from + length);
  const text = quoted === null ? raw : raw.slice(1, -1);
  const suspended = quoted === null && isSuspendedBefore(raw, rest.slice(from + length));
  const piece = { field: opened?.name ?? null, text, quoted: quoted !== null, negated, suspended };
  return [piece, from + length];
}

/** Whether a piece is the first part of a compound that what follows ends: "børne-" before "og ungeudvalget". */
function isSuspendedBefore(raw: string, after: string): boolean {
  const end = raw.replace(/,$/u, "").length;
  if (!/-,?$/u.test(raw)) return false;
  return words(raw + after).some((word) => word.end === end && isSuspended(word.text));
}

/** A known field word with a value behind it; a blank may stand between. */
function fieldAt(text: string): { name: string; field: Field; length: number } | null {
  const [opening, word = ""] = /^(\p{L}+):\s*(?=\S)/u.exec(text) ?? [];
  const name = word.toLowerCase();
  const field = fieldWords.get(name);
  if (opening === undefined || field === undefined) return null;
  // "kommune: udvalg:Byrådet": the first has no value.
  const isEmpty = opening.endsWith(" ") && fieldAt(text.slice(opening.length)) !== null;
  return isEmpty ? null : { name, field, length: opening.length };
}

/**
 * Up to the next blank; the number of a paragraph belongs to its sign, "§ 134 a", a month's year to the month
 * where a date is wanted, and the hyphen of a suspended compound to its first part.
 */
function wordLength(text: string, field: Field | null): number {
  if (field === "from" || field === "to") {
    const period = namedPeriod.exec(text)?.[0];
    if (period !== undefined && parsePeriodStart(period) !== null) return period.length;
  }
  return /^(?:§{1,2}\s*\d+(?:\s?[a-h](?![\p{L}\p{N}]))?|\S+)/u.exec(text)?.[0].length ?? 1;
}

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
  if (piece.quoted) return phraseTerm(piece.text, negated);
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
  if (caseNumberPattern.test(trimmed)) return [{ kind: "case-number", text: trimmed, negated }];
  return /[\p{L}\p{N}]/u.test(trimmed) ? [{ kind: "phrase", text: trimmed, negated }] : [];
}

function plainTerms({ text: raw, negated, suspended }: Piece): Term[] {
  const bare = raw.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}§]+$/gu, "");
  const text = suspended && bare !== "" ? `${bare}-` : bare;
  if (text === "") return [];
  if (isCaseNumberLike(text)) return [{ kind: "case-number", text, negated }];
  const date = parseDate(text);
  if (date !== null) return [{ kind: "date", date, text, negated }];
  return [{ kind: "word", text, negated }];
}
