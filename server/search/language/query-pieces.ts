/** Cuts a query into its pieces: words, quotations, numbers, each with the field word or minus before it. Total. */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import { words } from "../../../danish/letters/words.ts";
import { isSuspended } from "../../../danish/text/suspended.ts";
import { namedPeriod, parsePeriodStart } from "./date-word.ts";
import { caseNumberLength, numberAt } from "./number-term.ts";

export type Field = FacetName | "from" | "to" | "person";

/** The fields by the words that stand before their values. */
export const fieldWords: ReadonlyMap<string, Field> = new Map([
  ...facetNames.flatMap((facet): [string, Field][] => {
    const { word } = facets[facet];
    return word === null ? [] : [[word, facet]];
  }),
  ["fra", "from"],
  ["til", "to"],
  ["deltager", "person"],
]);

/** `suspended`: the first part of a suspended compound, "børne-"; `written`: the piece as it stands in the query. */
export type Piece = {
  readonly field: string | null;
  readonly text: string;
  readonly kind: "word" | "quoted" | "number";
  readonly negated: boolean;
  readonly suspended: boolean;
  readonly written: string;
};

export function toPieces(q: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = q.normalize("NFC").trimStart();
  while (rest !== "") {
    const piece = nextPiece(rest);
    pieces.push(piece);
    rest = rest.slice(piece.written.length).trimStart();
  }
  return pieces;
}

function nextPiece(rest: string): Piece {
  const negated = /^[-−–](?=[\p{L}\p{N}"“”„»«§])/u.test(rest);
  const start = negated ? 1 : 0;
  const opened = fieldAt(rest.slice(start));
  const from = start + (opened?.length ?? 0);
  const { kind, length } = measure(rest.slice(from), opened?.field ?? null);
  const raw = rest.slice(from, from + length);
  const text = kind === "quoted" ? raw.slice(1, -1) : raw;
  const suspended = kind === "word" && isSuspendedBefore(raw, rest.slice(from + length));
  const written = rest.slice(0, from + length);
  return { field: opened?.name ?? null, text, kind, negated, suspended, written };
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
 * where a date is wanted, blanks to a case number where one is, and the hyphen of a suspended compound to its first part.
 */
function wordLength(text: string, field: Field | null): number {
  if (field === "from" || field === "to") {
    const period = namedPeriod.exec(text)?.[0];
    if (period !== undefined && parsePeriodStart(period) !== null) return period.length;
  }
  const word = /^\S+/u.exec(text)?.[0].length ?? 1;
  if (field === "case") return Math.max(word, caseNumberLength(text) ?? 0);
  return paragraph.exec(text)?.[0].length ?? word;
}

const paragraph = /^(?:§{1,2}|paragraf(?:ferne)?(?=\s)|par\.)\s*\d+(?:\s?[a-h](?![\p{L}\p{N}]))?/iu;

/** Opening quotation marks and what may close each of them. */
const quotes: Record<string, string> = {
  '"': '"”“',
  "“": '”"“',
  "”": '”"',
  "„": '“”"',
  "»": "«",
  "«": "»",
};

/** Length of the quotation at the start, its marks included; null when there is none or no end. */
function quotedLength(text: string): number | null {
  const closers = quotes[text.charAt(0)];
  if (closers === undefined) return null;
  for (let at = 1; at < text.length; at++) {
    if (closers.includes(text.charAt(at))) return at + 1;
  }
  return null;
}
