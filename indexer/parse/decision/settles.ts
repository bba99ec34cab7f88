/** Whether a verdict on the whole of a decision settles a point of the recommendation. */
import type { Outcome } from "../../../contract/meeting.ts";
import { sumsIn } from "./language/numbers.ts";
import { contentOf } from "./recommended/against-recommended.ts";
import { doesTheSame } from "./recommended/follows-point.ts";
import type { RecommendationPoint } from "./recommended/recommendation-points.ts";
import { speaksOf } from "./recommended/speaks-of.ts";
import { takesUp } from "./recommended/taking-up.ts";
import { refusal } from "./refusal.ts";
import { saidFrom, type Verdict } from "./verdict/verdict.ts";

/** A verdict on the whole, held against one point of the recommendation. */
type Held = {
  readonly verdict: Verdict;
  readonly text: string;
  readonly points: readonly RecommendationPoint[];
  readonly decision: string;
  /** Whether the point is to refuse something, and the verdict grants or refuses. */
  readonly refuses: boolean;
};

/** "Orienteringen blev taget til efterretning" settles the only point that speaks of one. */
export function settles(
  verdict: Verdict,
  { text, points, decision }: Pick<Held, "text" | "points" | "decision">,
): boolean {
  const refuses = isGrantOrRefusal(verdict) && refusal.test(text);
  const held = { verdict, text, points, decision, refuses };
  return readings.find(({ holds }) => holds(held))?.settles(held) ?? false;
}

type Reading = {
  readonly holds: (held: Held) => boolean;
  readonly settles: (held: Held) => boolean;
};

const yes = () => true;
const no = () => false;
const isOnly = ({ points }: Held) => points.length === 1;

/** What a point speaks of that an outcome of this kind settles by itself, where it is the only one. */
const kinds: Partial<Record<Outcome, RegExp>> = {
  noted: /\btil (?:[a-zæøå]+ )?(?:efterretning|orientering)\b|\borienter|efterretning/i,
  discussed: /drøft|debat|behandl/i,
  elected: /\b(?:vælge|valg|udpeg|konstituer|genvælg|indstille[rs]? )/i,
};

/** How a verdict settles a point: the first reading that holds tells. */
const readings: readonly Reading[] = [
  { holds: ({ verdict, decision }) => amended.test(saidFrom(verdict, decision)), settles: no },
  { holds: ({ verdict }) => verdict.against, settles: ({ text }) => refusal.test(text) },
  {
    holds: (held) => isOnly(held) && kinds[held.verdict.outcome] !== undefined,
    settles: ({ verdict, text }) => kinds[verdict.outcome]?.test(text) ?? false,
  },
  { holds: (held) => givesAmount.test(held.verdict.rule) && isOtherAmount(held), settles: no },
  // "godkendte en bevilling på 600.000 kr."
  {
    holds: (held) => isOnly(held) && sum.test(held.verdict.thing) && isOtherAmount(held),
    settles: no,
  },
  // "vedtog at opføre hallen" settles that point, and not the one beside it.
  { holds: (held) => contentIn(held) !== "", settles: saysTheSame },
  {
    holds: ({ verdict }) => verdict.bare,
    settles: ({ verdict: { thing }, text }) =>
      thing === "" || (ofMotion.test(thing) && !thing.startsWith("forslag")) || !takesUp(text),
  },
  // "Ansøgningen afslås som foreslået."
  {
    holds: (held) =>
      isOnly(held) && held.verdict.rule === "formula" && held.verdict.outcome === "approved",
    settles: yes,
  },
  // What a body is asked to take up is not settled by what becomes of one thing of it.
  { holds: ({ verdict, text }) => isGrantOrRefusal(verdict) && takesUp(text), settles: no },
  // "at ansøgningen afslås" is not settled by "imødekom ansøgningen" as if it were adopted.
  {
    holds: ({ refuses }) => refuses,
    settles: ({ verdict }) => /^(?:afslag|afvisning)/.test(verdict.thing),
  },
  { holds: (held) => speaksOfThing(held, ({ thing }) => [thing]), settles: yes },
  { holds: speaksOfPower, settles: yes },
  // Where the one thing that was recommended was refused, in whatever words, it was turned down.
  { holds: (held) => isOnly(held) && held.verdict.outcome === "rejected", settles: yes },
  // Where the item was adopted, so was the one thing that was recommended.
  {
    holds: (held) =>
      isOnly(held) &&
      held.verdict.outcome === "approved" &&
      !held.verdict.rule.startsWith("beslutte,") &&
      !isOtherAmount(held),
    settles: yes,
  },
  // "Planen" is the "erhvervsplan" too, where no other point speaks of one.
  { holds: (held) => speaksOfThing(held, inAnyForm), settles: yes },
];

/** "vedtaget med det ændringsforslag, som Venstre stillede": not what was recommended. */
const amended = /^[^.,;]* med (?:[a-zæøå'’]+ ){0,3}ændringsforslag/i;
const ofMotion = /^(?:indstilling|forslag|anbefaling|punkt)/;
const givesAmount = /^(?:bevilge|bevillige|yde|give),/;
/** What is told by how much it is. */
const sum =
  /(?:bevilling|tilskud|beløb|ramme|pulje|lån|garanti|støtte|pris|takst|gebyr)(?:e?n|et)?$/;
/** Verbs that say by themselves which of the points is meant: "Midlerne frigives ikke." */
const powers =
  /^(?:frigive|bevilge|bevillige|tillade|dispensere|fritage|bemyndige|udpege|afsætte)$/;

function contentIn({ verdict, decision }: Held): string {
  return /^(?:vedtage|beslutte|godkende|tiltræde),/.test(verdict.rule) &&
    !verdict.points.length &&
    verdict.outcome !== "rejected"
    ? contentOf(verdict, saidFrom(verdict, decision))
    : "";
}

function saysTheSame(held: Held): boolean {
  const [content, asked] = [contentIn(held), held.text.toLowerCase()];
  if (doesTheSame(content, asked)) return true;
  if (conditionsMet.test(content) && /indkald|stedfortræder|suppleant/.test(asked)) return true;
  // "godkendte, at hallen stilles gratis til rådighed", where it was to be lent.
  const otherwise =
    onlyPrepares.test(content) || (forAsLong.test(content) && !forAsLong.test(asked));
  return (
    /^(?:godkende|tiltræde),/.test(held.verdict.rule) &&
    !otherwise &&
    (content.match(/[a-zæøå-]{4,}/g) ?? []).some((word) => speaksOf(asked, word))
  );
}

/** What is to be found before a substitute is called in (styrelsesloven § 15). */
const conditionsMet = /betingelserne (?:for [^,.;]*)?(?:er|var|anses for) opfyldte?/;

/** What is done before a thing is adopted, or in its stead. */
const onlyPrepares =
  /(?<![a-zæøå])(?:sendes|udarbejdes|forelægges|fremlægges|drøftes|afholdes|undersøges|indhentes|arbejdes|indkaldes|afventes|overvejes|nedsættes|tages)(?![a-zæøå])/;
const forAsLong = /(?<![a-zæøå])(?:for|i) [a-zæøå\d]+ (?:år|måneder|uger|dage)(?![a-zæøå])/;

function isGrantOrRefusal({ outcome }: Verdict): boolean {
  return outcome === "approved" || outcome === "rejected";
}

/** "Der ydes 15.000 kr.", where 25.000 were asked for. */
function isOtherAmount({ text, decision }: Held): boolean {
  const [asked, given] = [sumsIn(text), sumsIn(decision)];
  return asked.length > 0 && given.length > 0 && !given.some((one) => asked.includes(one));
}

/** Whether the verdict's thing, as one of the patterns has it, stands in this point alone. */
function speaksOfThing(held: Held, patterns: (verdict: Verdict) => readonly string[]): boolean {
  return patterns(held.verdict).some(
    (thing) => thing.length >= shortestThing && speaksAlone(thing, held),
  );
}

function inAnyForm({ thing }: Verdict): string[] {
  const stem = stemOf(thing);
  if (stem.length < shortestThing) return [];
  const forms = `${stem}(?:${stem.at(-1)}?(?:erne|ene|en|et|ne|er))?`;
  return [forms, `\\p{L}*${forms}`];
}

function speaksOfPower(held: Held): boolean {
  const [verb = ""] = held.verdict.rule.split(",");
  return powers.test(verb) && speaksAlone(`${verb.slice(0, -1)}\\p{L}*`, held);
}

/** Whether a word, as a pattern, stands in this point and in no other. */
function speaksAlone(pattern: string, { text, points }: Held): boolean {
  const word = new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, "iu");
  return word.test(text) && points.filter((one) => word.test(one.text)).length === 1;
}

/** "Budgettet" is the budget. */
export function stemOf(thing: string): string {
  return thing.replace(ending, "").replace(/([bdfgklmnprst])\1$/, "$1");
}

const ending = /(?:erne|ene|en|et|ne)$/;
export const shortestThing = 4;
