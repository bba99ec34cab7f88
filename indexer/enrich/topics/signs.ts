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
 * a second one; so may a word of the title that tells `where` ("Kunst i rundkørslen") or for `whom`. A `slight` one
 * counts where whoever met deals with the theme, and nowhere else.
 */
type Weight = "strong" | "hint" | "compound" | "named" | "where" | "whom" | "slight";

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

/**
 * `kind` tells whether a word of the theme, one of several meanings, one that tells of it within its field alone, or
 * the first or last part of its compounds.
 */
type Term = {
  readonly topic: string;
  readonly term: string;
  readonly kind: "term" | "hint" | "within" | "first" | "last";
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
    const matches = match(text)
      .filter((one) => isMeant(one, text) && (place === "title" || !isSlight(one)))
      .sort((one, other) => one.start - other.start);
    if (matches.length === 0) return [];
    const names = nameSpans(text, matches, place === "recommendation" ? "recommends" : "tells");
    const whole = startsOf(matches, (one) => !isCompound(one) && one.term.kind !== "within");
    const firsts = new Map(matches.filter(isFirst).map((one) => [one.start, one.term.term.length]));
    return matches.flatMap((one) => {
      const isOutdone =
        isCompound(one) && (whole.has(one.start) || isWithin(firsts.get(one.start), one, text));
      const weight = isOutdone ? null : weightOf(one, text, names);
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

function toTerms({ id, terms, hints, within = [], lasts = [] }: Topic): Term[] {
  return [
    ...within.map((term) => ({ topic: id, term, kind: "within" as const })),
    ...lasts.map((term) => ({ topic: id, term, kind: "last" as const })),
    ...terms.map((term) => ({ topic: id, term, kind: "term" as const })),
    ...hints.map((term) => ({ topic: id, term, kind: "hint" as const })),
  ];
}

/** What counts in a title alone. */
const isSlight = (one: Match<Term>) =>
  one.term.kind === "within" || (one.term.kind === "hint" && isCompound(one));

/** Endings are no longer: "svømmehallernes". */
const longestEnding = 7;

/** The last part of a compound proves as that alone: the word itself is in another list, or too weak. */
function isMeant({ term: { kind, term }, how, start, end }: Match<Term>, text: string): boolean {
  if (kind !== "last" || how === "head") return true;
  const at = text.slice(start, end).toLowerCase().lastIndexOf(term);
  return how === "part" && at > 0 && end - start - at - term.length <= longestEnding;
}

/** A part that proves a theme in any compound. */
const isProvingPart = ({ term }: Pick<Match<Term>, "term">) =>
  term.kind === "first" || term.kind === "last";

const isFirst = ({ term }: Match<Term>) => term.kind === "first";

/** Whether a part begins in the middle of a first part that proves: "skoleår" in "musikskoleåret". */
function isWithin(first: number | undefined, { start, end, term }: Match<Term>, text: string) {
  if (first === undefined || isProvingPart({ term })) return false;
  const at = text.slice(start, end).toLowerCase().indexOf(term.term);
  return at > 0 && at < first;
}

function startsOf(matches: readonly Match<Term>[], holds: (one: Match<Term>) => boolean) {
  return new Set(matches.filter(holds).map(({ start }) => start));
}

const isCompound = ({ how }: Match<Term>) => how === "head" || how === "part";

/** Null where the word is no sign: in a body's name, or a part of another word that only hints. */
function weightOf(one: Match<Term>, text: string, names: readonly NameSpan[]): Weight | null {
  const { start, end, term } = one;
  const around = names.filter((name) => name.start <= start && end <= name.end);
  if (around.some(({ kind }) => kind === "body")) return null;
  if (isCompound(one) && isNameOfItsOwn(text, start)) return one.how === "head" ? "slight" : null;
  if (isSlight(one)) return "slight";
  if (term.kind === "hint") return "hint";
  const word = text.slice(start, end);
  // A name that is nothing but the term is the thing itself: "Housing First", "Barnets Lov".
  if (around.some((name) => name.end - name.start > end - start && !isKind(name, one, text)))
    return "named";
  const isPlain = !isCompound(one) || isProvingPart(one);
  return isPlain || (one.how === "part" && instrument.test(word)) ? "strong" : "compound";
}

/** What is made for a field is about it: "vandløbsregulativ", "havnetakster". */
const instrument =
  /\p{L}(?:plan|politik|strategi|regulativ|takst|gebyr|afgift|redegørelse|rapport|statistik|analyse|undersøgelse|indsats|ordning|projekt|pulje|tilskud|støtte|tilsyn|tilbud|aftale|udbud|kapacitet|struktur|reform|drift|byggeri|mangel|uge)(?:en|et|er|erne|n|r|rne|s)?$/u;

/** Shorter words end the names of places too: "Sandvig Havn", "Østre Skole". */
const shortestKind = 8;

/**
 * What something is stands before its name with the article, "Plejehjemmet Lindely", or ends it as a word of its
 * own, "Lindely Plejehjem".
 */
function isKind(name: NameSpan, { start, end, how }: Match<Term>, text: string): boolean {
  const hasArticle = /\p{L}{3}(?:en|et)$/u.test(text.slice(start, end));
  if (name.start === start) return hasArticle;
  const isWord = how !== "head" && how !== "part";
  return name.end === end && end - start >= shortestKind && isWord && !hasArticle;
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
