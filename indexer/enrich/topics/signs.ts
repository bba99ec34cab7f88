/** The words of an item that may tell of a theme, each with where it stands and how much it says. Pure. */
import type { AgendaItem, SectionType } from "../../../contract/meeting.ts";
import type { Topic } from "../../../contract/topic.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { createMatcher, type Match } from "../../../danish/text/match.ts";
import { readTextOf } from "../../../danish/text/read-text.ts";
import { createCompounds } from "./compounds.ts";
import { isNameOfItsOwn, type NameSpan, nameSpans } from "./name-spans.ts";

/** The matter itself is told in all places but `facts`, which describe what it touches. */
export type Place = "title" | "theme" | "summary" | "recommendation" | "decision" | "facts";

/**
 * A strong sign needs no other. A word of several meanings, a part of a compound and a word in a name need
 * a second one; so may a word of the title that tells `where` ("Kunst i rundkørslen") or for `whom`.
 */
type Weight = "strong" | "hint" | "compound" | "named" | "where" | "whom";

/** `section` null for the title. */
export type Sign = {
  readonly topic: string;
  readonly term: string;
  readonly word: string;
  readonly section: number | null;
  readonly place: Place;
  readonly weight: Weight;
};

/** Null: names, routes and lists of files, which tell nothing. */
const places: Readonly<Record<SectionType, Place | null>> = {
  summary: "summary",
  topic: "theme",
  recommendation: "recommendation",
  decision: "decision",
  "case-description": "facts",
  economy: "facts",
  "legal-basis": "facts",
  hearing: "facts",
  consequences: "facts",
  "previous-decision": "facts",
  other: "facts",
  process: null,
  attendance: null,
  attachments: null,
};

/** Longer decisions are accounts of what was said, and touch many things. */
const longestDecision = 400;

/** `kind` tells whether a word of the theme, one of several meanings, or the first part of its compounds. */
type Term = {
  readonly topic: string;
  readonly term: string;
  readonly kind: "term" | "hint" | "first";
};

/** All signs in an item's order, the title first. */
export function createSigns(danish: Danish, topics: readonly Topic[]) {
  const matchTerms = createMatcher(danish, topics.flatMap(toTerms), readTextOf(danish));
  const compounds = createCompounds(topics);
  const match = (text: string): Match<Term>[] => [
    ...matchTerms(text),
    ...compounds(text).map(({ start, end, topic, first }) => ({
      start,
      end,
      term: { topic, term: first, kind: "first" as const },
      how: "part" as const,
    })),
  ];

  const signsOf = (text: string, place: Place, section: number | null): Sign[] => {
    const matches = match(text).sort((one, other) => one.start - other.start);
    if (matches.length === 0) return [];
    const names = nameSpans(text, matches, place === "recommendation" ? "recommends" : "tells");
    const whole = new Set(matches.filter((one) => !isCompound(one)).map(({ start }) => start));
    return matches.flatMap((one) => {
      const weight = isCompound(one) && whole.has(one.start) ? null : weightOf(one, text, names);
      if (weight === null) return [];
      const word = text.slice(one.start, one.end);
      const { topic, term } = one.term;
      return [
        { topic, term, word, section, place, weight: lessened(weight, text, one.start, place) },
      ];
    });
  };

  return ({ title, sections }: Pick<AgendaItem, "title" | "sections">): Sign[] => [
    ...signsOf(title ?? "", "title", null),
    ...sections.flatMap(({ type, text }, at) => {
      const place = type === "decision" && text.length > longestDecision ? "facts" : places[type];
      return place === null ? [] : signsOf(text, place, at);
    }),
  ];
}

function toTerms({ id, terms, hints }: Topic): Term[] {
  return [
    ...terms.map((term) => ({ topic: id, term, kind: "term" as const })),
    ...hints.map((term) => ({ topic: id, term, kind: "hint" as const })),
  ];
}

const isCompound = ({ how }: Match<Term>) => how === "head" || how === "part";

/** Null where the word is no sign: in a body's name, or a part of another word that only hints. */
function weightOf(one: Match<Term>, text: string, names: readonly NameSpan[]): Weight | null {
  const { start, end, term } = one;
  if (isCompound(one) && (term.kind === "hint" || isNameOfItsOwn(text, start))) return null;
  const around = names.filter((name) => name.start <= start && end <= name.end);
  if (around.some(({ kind }) => kind === "body")) return null;
  if (term.kind === "hint") return "hint";
  const word = text.slice(start, end);
  // A name that is nothing but the term is the thing itself: "Housing First", "Barnets Lov".
  if (around.some((name) => name.end - name.start > end - start && !isKind(name, start, word)))
    return "named";
  const isPlain = !isCompound(one) || term.kind === "first";
  return isPlain || (one.how === "part" && instrument.test(word)) ? "strong" : "compound";
}

/** What is made for a field is about it: "vandløbsregulativ", "havnetakster". */
const instrument =
  /\p{L}(?:plan|politik|strategi|regulativ|takst|gebyr|afgift|redegørelse|rapport|statistik|analyse|undersøgelse|indsats|ordning|projekt|pulje|tilskud|støtte|tilsyn|tilbud|aftale|udbud|kapacitet|struktur|reform|drift|byggeri|mangel|uge)(?:en|et|er|erne|n|r|rne|s)?$/u;

/** "Plejehjemmet Lindely" is a nursing home: what something is stands before its name with the article. */
function isKind(name: NameSpan, start: number, word: string): boolean {
  return name.start === start && /\p{L}{3}(?:en|et)$/u.test(word);
}

/** In a title a capital may be the title's own; in a text it is a name's. */
function lessened(weight: Weight, text: string, start: number, place: Place): Weight {
  if (weight !== "strong") return weight;
  if (place !== "title" && isNameOfItsOwn(text, start)) return "named";
  const isHeadline = place === "title" || place === "theme";
  return isHeadline ? (tellsOf(text.slice(0, start)) ?? weight) : weight;
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
