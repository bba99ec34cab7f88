/** What a short decision decides: the points of the recommendation that "Godkendt." says yes to. */
import type { Adopted, Outcome } from "../../../contract/meeting.ts";
import { marksOf, type RecommendationPoint } from "./recommendation-points.ts";
import { refusal } from "./refusal.ts";
import type { Conclusion } from "./verdict/conclude.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** What was concluded on the whole (`marks` empty) or in the part that answers these points. */
export type Answer = { readonly marks: readonly string[]; readonly conclusion: Conclusion };

/** An item put off or taken off the agenda settles no point, unless the points are answered one by one. */
const unsettled = new Set<Outcome>(["postponed", "withdrawn"]);

/** The points in their order, each with the last answer that names it, else with what holds for all. */
export function adoptedPoints(
  answers: readonly Answer[],
  points: readonly RecommendationPoint[],
  decision: string,
): Adopted[] {
  const mixed = answers.some(({ conclusion }) => conclusion.outcome === "mixed");
  if (mixed && points.length === 1) return [];
  // Marks of entries answer no recommendation to take a stand on each of them.
  const entries = points.length === 1 && points.every(({ text }) => takingUp.test(text));
  const named = entries ? [] : answers.flatMap(namedPoints);
  const wholes = answers.flatMap(wholeVerdicts);
  return points.flatMap(({ point, text }, at): Adopted[] => {
    const mark = point ?? String(at + 1);
    const answer = named.findLast(({ marks }) => marks.some((one) => same(one, mark)));
    if (answer && isOneSentence(points)) return together(named, text);
    if (answer) return [{ point: point ?? mark, text, outcome: answer.outcome }];
    const whole = wholes.findLast((one) => settles(one, text, points, decision));
    if (!whole || unsettled.has(whole.outcome)) return [];
    return isLeftOut(whole, { mark, text, points })
      ? []
      : [{ point, text, outcome: whole.against ? "rejected" : whole.outcome }];
  });
}

/** "at …, og at …" in one sentence is one point here, though a decision may count its parts. */
function isOneSentence(points: readonly RecommendationPoint[]): boolean {
  return points.length === 1 && points[0]?.point === null && marksOf(points).length > 1;
}

function together(named: readonly NamedPoints[], text: string): Adopted[] {
  const [first] = named;
  const same = first !== undefined && named.every(({ outcome }) => outcome === first.outcome);
  return same ? [{ point: null, text, outcome: first.outcome }] : [];
}

type Named = {
  readonly mark: string;
  readonly text: string;
  readonly points: readonly RecommendationPoint[];
};

/** Where no point speaks of the thing that is left out, none of them is known to be settled. */
function isLeftOut({ excepted, exceptedThings }: Verdict, { mark, text, points }: Named): boolean {
  if (excepted.some((one) => same(one, mark) || (points.length === 1 && points[0]?.point === null)))
    return true;
  return exceptedThings.some((thing) => {
    const words = thing.split(" ").filter((word) => word.length >= shortestThing);
    const speaks = new RegExp(`(?<!\\p{L})(?:${words.map(stemOf).join("|") || thing})`, "iu");
    return speaks.test(text) || !points.some((one) => speaks.test(one.text));
  });
}

/** "Budgettet" is the budget. */
function stemOf(thing: string): string {
  return thing.replace(ending, "").replace(/([bdfgklmnprst])\1$/, "$1");
}

/** Verdicts on all that was recommended, or on the thing that they name; not on what somebody proposed at the meeting. */
function wholeVerdicts({ marks, conclusion }: Answer): readonly Verdict[] {
  return marks.length > 0
    ? []
    : conclusion.verdicts.filter(({ points, matter }) => points.length === 0 && matter === "main");
}

const ending = /(?:erne|ene|en|et|ne)$/;
const shortestThing = 4;
const takingUp =
  /\b(?:behandle[rs]|tager? stilling|drøfte[rs]|fordele[rs] (?!som)|beslutter, (?:om|hvor))(?![a-zæøå])/i;
const electing = /\b(?:vælge|valg|udpeg|konstituer|genvælg|indstille[rs]? )/i;
const noting = /\btil (?:[a-zæøå]+ )?(?:efterretning|orientering)\b|\borienter|efterretning/i;

/** "Orienteringen blev taget til efterretning" settles the only point that speaks of one. */
function settles(
  { against, bare, thing, outcome, rule }: Verdict,
  text: string,
  points: readonly RecommendationPoint[],
  decision: string,
): boolean {
  if (against) return refusal.test(text);
  if (outcome === "noted" && points.length === 1) return noting.test(text);
  if (outcome === "discussed" && points.length === 1) return /drøft|debat|behandl/i.test(text);
  if (outcome === "elected" && points.length === 1) return electing.test(text);
  if (/^(?:bevilge|bevillige|yde|give),/.test(rule) && isOtherAmount(text, decision)) return false;
  if (bare) return thing === "" || ofMotion.test(thing) || !takingUp.test(text);
  if (outcome === "discussed" && points.length === 1 && /\bdrøft/.test(text)) return true;
  // What a body is asked to take up is not settled by what becomes of one thing of it.
  if (/^(?:approved|rejected)$/.test(outcome) && takingUp.test(text)) return false;
  const turned = /^(?:approved|rejected)$/.test(outcome) && refusal.test(text);
  if (!turned && thing.length >= shortestThing && speaksAlone(`(?<!\\p{L})${thing}`, text, points))
    return true;
  if (turned && /^(?:afslag|afvisning)/.test(thing)) return true;
  const [verb = ""] = rule.split(",");
  if (
    !turned &&
    powers.test(verb) &&
    speaksAlone(`(?<!\\p{L})${verb.slice(0, -1)}\\p{L}*`, text, points)
  )
    return true;
  // Where the one thing that was recommended was refused, in whatever words, it was turned down.
  if (outcome === "rejected" && points.length === 1 && !turned) return true;
  // Where the item was adopted, so was the one thing that was recommended.
  const only = points.length === 1 && !turned && outcome === "approved";
  if (only && !rule.startsWith("beslutte,") && !isOtherAmount(text, decision)) return true;
  const stem = stemOf(thing);
  // "at ansøgningen afslås" is not settled by "imødekom ansøgningen" as if it were adopted.
  if (stem.length < shortestThing || turned) return false;
  // "Planen" is the "erhvervsplan" too, where no other point speaks of one.
  return ["(?<!\\p{L})", ""].some((start) =>
    speaksAlone(`${start}${stem}(?:${stem.at(-1)}?(?:erne|ene|en|et|ne|er))?`, text, points),
  );
}

const ofMotion = /^(?:indstilling|forslag|anbefaling|punkt)/;
/** Verbs that say by themselves which of the points is meant: "Midlerne frigives ikke." */
const powers =
  /^(?:frigive|bevilge|bevillige|tillade|dispensere|fritage|bemyndige|udpege|afsætte)$/;
const amount = /\d[\d.,]*(?=\s*(?:kr|mio|t\.?kr|,-))/g;

/** "Der ydes 15.000 kr.", where 25.000 were asked for. */
function isOtherAmount(text: string, decision: string): boolean {
  const asked: readonly string[] = text.match(amount) ?? [];
  const given: readonly string[] = decision.match(amount) ?? [];
  return asked.length > 0 && given.length > 0 && !given.some((one) => asked.includes(one));
}

/** Whether a word, as a pattern, stands in this point and in no other. */
function speaksAlone(
  pattern: string,
  text: string,
  points: readonly RecommendationPoint[],
): boolean {
  const word = new RegExp(`${pattern}(?!\\p{L})`, "iu");
  return word.test(text) && points.filter((one) => word.test(one.text)).length === 1;
}

type NamedPoints = { readonly marks: readonly string[]; readonly outcome: Outcome };

/** A part answers the points of its mark; a verdict those that it names. */
function namedPoints({ marks, conclusion }: Answer): NamedPoints[] {
  const { each, outcome } = conclusion;
  if (marks.length > 0) return [{ marks, outcome }];
  return each.flatMap(({ points, outcome: told }) =>
    points.length > 0 ? [{ marks: points, outcome: told }] : [],
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
