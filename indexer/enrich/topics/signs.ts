/** The words of an item that may tell of a theme, each with where it stands and how much it says. Pure. */
import type { AgendaItem, SectionType } from "../../../contract/meeting.ts";
import type { Topic } from "../../../contract/topic.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { createMatcher, type Match } from "../../../danish/text/match.ts";
import { readTextOf } from "../../../danish/text/read-text.ts";
import { createCompounds } from "./compounds.ts";
import { nameSpans } from "./name-spans.ts";
import { otherSenses, partSenses } from "./other-senses.ts";
import {
  isCompound,
  isProvingPart,
  isSlight,
  type Place,
  type Term,
  type Weight,
  weightOf,
} from "./weights.ts";

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
    const matches = partSenses(match(text))
      .meant.filter((one) => isMeant(one, text) && (place === "title" || !isSlight(one)))
      .sort((one, other) => one.start - other.start);
    if (matches.length === 0) return [];
    const names = nameSpans(text, matches, place === "recommendation" ? "recommends" : "tells");
    const whole = startsOf(matches, (one) => !isCompound(one) && one.term.kind !== "within");
    const firsts = new Map(matches.filter(isFirst).map((one) => [one.start, one.term.term.length]));
    return matches.flatMap((one) => {
      const isOutdone =
        isCompound(one) && (whole.has(one.start) || isWithin(firsts.get(one.start), one, text));
      const weight = isOutdone ? null : weightOf(one, text, place, names);
      if (weight === null) return [];
      const { topic, term } = one.term;
      return [{ topic, term, word: text.slice(one.start, one.end), section, place, weight }];
    });
  };

  const otherInTitle = (title: string): ReadonlySet<string> =>
    new Set(partSenses(match(title)).other.map(({ term }) => keyOf(term)));

  return ({ title, sections }: Pick<AgendaItem, "title" | "sections">): Sign[] => {
    // Below the title it is the same that is misused, or whose home is gone.
    const other = otherInTitle(title ?? "");
    const below = sections.flatMap(({ type, text }, at) => {
      const place = type === "decision" && text.length > longestDecision ? "facts" : places[type];
      return place === null ? [] : signsOf(text, place, at);
    });
    return [
      ...signsOf(title ?? "", "title", null),
      ...below.filter((sign) => !other.has(keyOf(sign))),
    ];
  };
}

const keyOf = ({ topic, term }: Pick<Sign, "topic" | "term">) => `${topic} ${term}`;

function toTerms({ id, terms, hints, within = [], lasts = [], ...others }: Topic): Term[] {
  return [
    ...otherSenses(others).map((term) => ({ topic: id, term, kind: "unless" as const })),
    ...within.map((term) => ({ topic: id, term, kind: "within" as const })),
    ...lasts.map((term) => ({ topic: id, term, kind: "last" as const })),
    ...terms.map((term) => ({ topic: id, term, kind: "term" as const })),
    ...hints.map((term) => ({ topic: id, term, kind: "hint" as const })),
  ];
}

/** Endings are no longer: "svømmehallernes". */
const longestEnding = 7;

/** The last part of a compound proves as that alone: the word itself is in another list, or too weak. */
function isMeant({ term: { kind, term }, how, start, end }: Match<Term>, text: string): boolean {
  if (kind !== "last" || how === "head") return true;
  const at = text.slice(start, end).toLowerCase().lastIndexOf(term);
  return how === "part" && at > 0 && end - start - at - term.length <= longestEnding;
}

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
