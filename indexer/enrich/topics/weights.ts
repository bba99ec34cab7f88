/** How much a word says of a theme, by what it is and where it stands. Pure. */
import type { Match } from "../../../danish/text/match.ts";
import { isNameOfItsOwn, type NameSpan } from "./name-spans.ts";

/** The matter itself is told in all places but `facts`, which describe what it touches. */
export type Place = "title" | "theme" | "summary" | "recommendation" | "decision" | "facts";

/**
 * A strong sign needs no other. A word of several meanings, a part of a compound and a word in a name need
 * a second one; so may a word of the title that tells `where` ("Kunst i rundkørslen") or for `whom`. A `slight` one
 * counts where whoever met deals with the theme, and nowhere else.
 */
export type Weight = "strong" | "hint" | "compound" | "named" | "where" | "whom" | "slight";

/**
 * `kind` tells whether a word of the theme, one of several meanings, one that tells of it within its field alone, or
 * the first or last part of its compounds; or a phrase `unless` which its words tell of it.
 */
export type Term = {
  readonly topic: string;
  readonly term: string;
  readonly kind: "term" | "hint" | "within" | "first" | "last" | "unless";
};

/** A part that proves a theme in any compound. */
export const isProvingPart = ({ term }: Pick<Match<Term>, "term">) =>
  term.kind === "first" || term.kind === "last";

/** What counts in a title alone. */
export const isSlight = (one: Match<Term>) =>
  one.term.kind === "within" || (one.term.kind === "hint" && isCompound(one));

export const isCompound = ({ how }: Match<Term>) => how === "head" || how === "part";

/** Null where the word is no sign: in a body's name, or a part of another word that only hints. */
export function weightOf(
  one: Match<Term>,
  text: string,
  place: Place,
  names: readonly NameSpan[],
): Weight | null {
  const weight = weightByWord(one, text, names);
  // "Brugsaftale for Domen på Torvet": that tells nothing of roads.
  if (weight === "slight" && tellsOf(text.slice(0, one.start)) === "where") return null;
  return weight === "strong" ? byPlace(text, one.start, place) : weight;
}

function weightByWord(one: Match<Term>, text: string, names: readonly NameSpan[]): Weight | null {
  const { start, end, term } = one;
  // "ikke-erhvervsmæssigt dyrehold"
  if (/(?<!\p{L})ikke-$/iu.test(text.slice(Math.max(0, start - notBefore), start))) return null;
  const around = names.filter((name) => name.start <= start && end <= name.end);
  if (around.some(({ kind }) => kind === "body")) return null;
  if (isCompound(one) && isNameOfItsOwn(text, start) && !isPlural(one, text) && !isLongLast(one))
    return one.how === "head" || term.kind !== "hint" ? "slight" : null;
  if (isSlight(one)) return "slight";
  if (term.kind === "hint") return "hint";
  const word = text.slice(start, end);
  // A name that is nothing but the term is the thing itself: "Housing First", "Barnets Lov".
  const isInName = around.some(
    (name) => name.end - name.start > end - start && !isKind(name, one, text),
  );
  if (isInName && !isPlural(one, text)) return "named";
  const isPlain = !isCompound(one) || isProvingPart(one);
  return isPlain || (one.how === "part" && instrument.test(word)) ? "strong" : "compound";
}

/** The letters of "ikke-", and the one before. */
const notBefore = 6;

/** What is made for a field is about it: "vandløbsregulativ", "havnetakster". */
const instrument =
  /\p{L}(?:plan|politik|strategi|regulativ|takst|gebyr|afgift|redegørelse|rapport|statistik|analyse|undersøgelse|indsats|ordning|projekt|pulje|tilskud|støtte|tilsyn|tilbud|aftale|udbud|kapacitet|struktur|reform|drift|byggeri|mangel|uge)(?:en|et|er|erne|n|r|rne|s)?$/u;

/** A long word in the plural is no name, whatever its first letter: "Parkeringsregler". */
const isPlural = ({ start, end }: Match<Term>, text: string) =>
  end - start >= shortestPlural && /(?:er|erne|ene)$/u.test(text.slice(start, end));
const shortestPlural = 10;

/** Shorter words end the names of places too: "Sandvig Havn", "Østre Skole". */
const shortestKind = 8;

/** "Hillerødmotorvejen" is a motorway. */
const isLongLast = ({ term }: Match<Term>) =>
  term.kind === "last" && term.term.length >= shortestKind;

/**
 * What something is stands before its name, with the article or as a long word, "Plejehjemmet Lindely", "Tandklinik
 * Syd", or ends it as a long word without one, "Lindely Plejehjem".
 */
function isKind(name: NameSpan, { start, end, how }: Match<Term>, text: string): boolean {
  const hasArticle = /\p{L}{3}(?:en|et)$/u.test(text.slice(start, end));
  const isLong = end - start >= shortestKind && how !== "head" && how !== "part";
  if (name.start === start) return hasArticle || isLong;
  return name.end === end && isLong && !hasArticle;
}

/** In a title a capital may be the title's own; in a text it is a name's. */
function byPlace(text: string, start: number, place: Place): Weight {
  if (place !== "title" && isNameOfItsOwn(text, start)) return "named";
  const isHeadline = place === "title" || place === "theme";
  return isHeadline ? (tellsOf(text.slice(0, start)) ?? "strong") : "strong";
}

const joined = String.raw` (?:\p{Ll}+(?:,| og|e) ){0,2}$`;
const where = new RegExp(
  String.raw`(?<!\p{L})(?:i|på|ved|fra|hos|langs|under|mellem|bag|omkring|gennem)${joined}`,
  "u",
);
const whom = new RegExp(String.raw`(?<!\p{L})(?:for|til|med)${joined}`, "u");

/** By the preposition at the end of what stands before the word. */
function tellsOf(before: string): "where" | "whom" | null {
  if (where.test(before)) return "where";
  return whom.test(before) ? "whom" : null;
}
