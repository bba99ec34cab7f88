/**
 * Whether a decision follows its recommendation, told by the decision's own words alone: an alteration that it names, a
 * refusal of it or of one of its points, another sum; or that it says it follows. All else is unknown. Pure.
 */
import type { IndexedItem } from "../../contract/indexed-item.ts";
import type { AgendaItem } from "../../contract/meeting.ts";
import {
  marksOf,
  recommendationPoints,
} from "../parse/decision/recommended/recommendation-points.ts";
import { pointReferences } from "../parse/decision/verdict/point-references.ts";
import { sumsIn } from "./sums.ts";

type Deviation = Pick<IndexedItem, "deviates" | "deviatesEvidence">;
type Item = Pick<
  AgendaItem,
  "sections" | "decision" | "dissent" | "outcome" | "outcomeProofs" | "adopts"
>;

const nothing: Deviation = { deviates: null, deviatesEvidence: null };
const unknown: Deviation = { deviates: "unknown", deviatesEvidence: null };

/** Null where there are not both a recommendation and a decision. */
export function deviationOf(item: Item): Deviation {
  const printed = textsOf(item, "recommendation").join("\n");
  const recommended = onOneLine(printed);
  if (recommended === "" || item.decision === null) return nothing;
  const sentences = toSentences(withoutDissent(item.decision, item.dissent));
  const altered = sentences.flatMap((one) => alterationIn(one, recommended) ?? []);
  const deviation = altered[0] ?? refusalIn(item);
  if (deviation !== undefined) return { deviates: "true", deviatesEvidence: deviation };
  const followed = wholeFollowing(
    sentences.flatMap((one) => followingIn(one) ?? []),
    printed,
  );
  if (followed === undefined) return unknown;
  return isOpen(item) ? unknown : { deviates: "false", deviatesEvidence: followed };
}

/** »Ikke tiltrådt.« alone: what a short decision turns down of what was recommended. */
function refusalIn({ outcome, outcomeProofs, adopts }: Item): string | undefined {
  const refuses = outcome === "rejected" || outcome === "mixed";
  if (!refuses || adopts.every((one) => one.outcome !== "rejected")) return undefined;
  const words = outcomeProofs.flatMap((one) => (one.section === "decision" ? one.words : []));
  return words.length > 0 ? words.join(" / ") : undefined;
}

/** »Indstillingens punkt 1 godkendt« says nothing of the others: every point must be named, or none. */
function wholeFollowing(followed: readonly string[], recommended: string): string | undefined {
  const read = followed.map((words) => ({
    words,
    marks: pointReferences(words, words.toLowerCase()).flatMap(({ marks }) => marks),
  }));
  const whole = read.find(({ marks }) => marks.length === 0);
  if (whole !== undefined) return whole.words;
  const named = new Set(read.flatMap(({ marks }) => marks));
  const points = marksOf(recommendationPoints(recommended));
  return points.length > 0 && points.every((mark) => named.has(mark)) ? read[0]?.words : undefined;
}

/** What is put off, refused or decided in several ways is not followed, whatever else is said. */
function isOpen({ outcome }: Item): boolean {
  return outcome === "postponed" || outcome === "withdrawn" || outcome === "rejected";
}

const recommendation = "(?:indstilling(?:en|erne)?(?:s punkt(?:er)?)?|indstillingens)";
const adopted =
  "(?:godkend(?:t|es|te)|tiltr(?:ådt|ædes|ådte)|vedta(?:get|ges)|vedtog|fulgt(?:e)?|følges|imødekom(?:met|mes)|anbefal(?:et|es|er|ede))";
const near = "[^.;:]{0,60}?";

const follows = [
  new RegExp(`\\b${recommendation}\\b${near}\\b${adopted}\\b`, "iu"),
  new RegExp(
    `(?:\\b${adopted}|\\bfølger|\\btiltræder|\\bgodkender)\\b${near}\\bindstilling(?:en|erne)\\b`,
    "iu",
  ),
  /\b(?:som|efter) indstillet\b/iu,
  /\bi overensstemmelse med (?:\S+ ){0,3}indstilling(?:en|erne)\b/iu,
];

const denies = [
  new RegExp(`\\b${recommendation}\\b${near}\\bikke\\b${near}\\b${adopted}`, "iu"),
  new RegExp(
    `\\bikke\\b${near}(?:\\b${adopted}|\\bfølge|\\btiltræde|\\bgodkende|\\bimødekomme)\\b${near}\\bindstilling(?:en|erne)\\b`,
    "iu",
  ),
  new RegExp(
    `(?:\\b${adopted}|\\bfølger|\\btiltræder|\\bgodkender)\\b ikke ${near}\\bindstilling(?:en|erne)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b${recommendation}\\b${near}\\b(?:afvist|afvises|forkastet|forkastes|nedstemt|faldt|bortfalder)\\b`,
    "iu",
  ),
  /\b(?:afviste|forkastede|nedstemte)\b[^.;:]{0,30}\bindstilling(?:en|erne)\b/iu,
  new RegExp(
    `^(?:ad|punkt|pkt\\.?|indstillingspunkt)\\s*\\d+[^.;]{0,20}\\bikke\\b[^.;]{0,20}\\b${adopted}`,
    "iu",
  ),
];

/** Of a decision that adopts something. */
const alterations = [
  /\bmed (?:(?:den|det|de|følgende|disse|en|enkelte|nogle|få|mindre|visse) )*(?:ændring(?:er)?|tilføjelse(?:r)?|rettelse(?:r)?|justering(?:er)?)\b/iu,
  /\bmed undtagelse af\b/iu,
  /\bbortset fra\b/iu,
  /\bdog (?:således|sådan|med|uden|ikke)\b/iu,
];
const adopts = new RegExp(`\\b(?:${adopted}|indstillet)\\b`, "iu");
/** Of the matter's own papers, which the recommendation speaks of too: no alteration of it. */
const ofThePapers = /^[^.]{0,40}\b(?:fremgår|foreslået|beskrevet|anført i (?:notat|bilag|sagen))/iu;

/** What one member or a motion says is not what was decided. */
const notDecided =
  /(?<!\p{L})(?:(?:ændrings)?forslag\p{L}*|stemte|stemmer|mindretal\p{L}*|ønskede|foreslog)(?!\p{L})|\([A-ZÆØÅ]\)/u;

function alterationIn(sentence: string, recommended: string): string | null {
  if (notDecided.test(sentence)) return null;
  for (const one of denies) {
    const words = one.exec(sentence)?.[0];
    if (words !== undefined) return words.trim();
  }
  if (!adopts.test(sentence)) return null;
  for (const one of alterations) {
    const match = one.exec(sentence);
    if (match === null || isOfThePapers(sentence, match, recommended)) continue;
    return sentence.slice(match.index).trim();
  }
  return otherSum(sentence, recommended);
}

function isOfThePapers(sentence: string, match: RegExpExecArray, recommended: string): boolean {
  const behind = sentence.slice(match.index + match[0].length);
  return ofThePapers.test(behind) || recommended.toLowerCase().includes(match[0].toLowerCase());
}

/** None of the sums that the decision names is among those recommended. */
function otherSum(sentence: string, recommended: string): string | null {
  const [proposed, given] = [sumsIn(recommended), sumsIn(sentence)];
  if (proposed.length === 0 || given.length === 0) return null;
  const known = new Set(proposed.map(({ kroner }) => kroner));
  return given.some(({ kroner }) => known.has(kroner)) ? null : (given[0]?.text ?? null);
}

function followingIn(sentence: string): string | null {
  if (notDecided.test(sentence) || /\bikke\b/iu.test(sentence)) return null;
  for (const one of follows) {
    const words = one.exec(sentence)?.[0];
    if (words !== undefined) return words.trim();
  }
  return null;
}

function textsOf({ sections }: Item, wanted: "recommendation"): string[] {
  return sections.filter(({ type }) => type === wanted).map(({ text }) => text);
}

/** What members say against a decision stands in it, but is not what it decides. */
function withoutDissent(decision: string, dissent: string | null): string {
  const passages = dissent?.split("\n\n") ?? [];
  return passages.reduce((rest, passage) => rest.replace(passage, "\n"), decision);
}

function toSentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}»"])/u)
    .map(onOneLine)
    .filter((one) => one !== "");
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
