/** What a short decision decides: the points of the recommendation that "Godkendt." says yes to. */
import type { Adopted, Outcome } from "../../../contract/meeting.ts";
import type { RecommendationPoint } from "./recommendation-points.ts";
import { refusal } from "./refusal.ts";
import type { Conclusion } from "./verdict/conclude.ts";
import { aThing } from "./verdict/exceptions.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** What was concluded on the whole (`marks` empty) or in the part that answers these points. */
export type Answer = { readonly marks: readonly string[]; readonly conclusion: Conclusion };

/** An item put off or taken off the agenda settles no point, unless the points are answered one by one. */
const unsettled = new Set<Outcome>(["postponed", "withdrawn"]);

/** The points in their order, each with the last answer that names it, else with what holds for all. */
export function adoptedPoints(
  answers: readonly Answer[],
  points: readonly RecommendationPoint[],
): Adopted[] {
  const named = answers.flatMap(namedPoints);
  const wholes = answers.flatMap(wholeVerdicts);
  return points.flatMap(({ point, text }, at): Adopted[] => {
    const mark = point ?? String(at + 1);
    const answer = named.findLast(({ marks }) => marks.some((one) => same(one, mark)));
    if (answer) return [{ point: point ?? mark, text, outcome: answer.outcome }];
    const whole = wholes.findLast((one) => settles(one, text, points));
    if (!whole || unsettled.has(whole.outcome)) return [];
    return whole.excepted.some((one) => one === aThing || same(one, mark))
      ? []
      : [{ point, text, outcome: whole.outcome }];
  });
}

/** Verdicts on all that was recommended, or on the thing that they name; not on what somebody proposed at the meeting. */
function wholeVerdicts({ marks, conclusion }: Answer): readonly Verdict[] {
  return marks.length > 0
    ? []
    : conclusion.verdicts.filter(({ points, matter }) => points.length === 0 && matter === "main");
}

const ending = /(?:erne|ene|en|et|ne)$/;
const shortestThing = 4;
const noting = /\btil (?:efterretning|orientering)\b/;

/** "Orienteringen blev taget til efterretning" settles the only point that speaks of one. */
function settles(
  { bare, thing, outcome }: Verdict,
  text: string,
  points: readonly RecommendationPoint[],
): boolean {
  if (bare) return true;
  if (outcome === "noted" && points.length === 1 && noting.test(text)) return true;
  const turned = /^(?:approved|rejected)$/.test(outcome) && refusal.test(text);
  if (!turned && thing.length >= shortestThing && speaksAlone(`(?<!\\p{L})${thing}`, text, points))
    return true;
  // "Budgettet" is the budget.
  const stem = thing.replace(ending, "").replace(/([bdfgklmnprst])\1$/, "$1");
  // "at ansøgningen afslås" is not settled by "imødekom ansøgningen" as if it were adopted.
  if (stem.length < shortestThing || turned) return false;
  // "Planen" is the "erhvervsplan" too, where no other point speaks of one.
  return ["(?<!\\p{L})", ""].some((start) =>
    speaksAlone(`${start}${stem}(?:${stem.at(-1)}?(?:erne|ene|en|et|ne|er))?`, text, points),
  );
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

type Named = { readonly marks: readonly string[]; readonly outcome: Outcome };

/** A part answers the points of its mark; a verdict those that it names. */
function namedPoints({ marks, conclusion }: Answer): Named[] {
  const { each, outcome } = conclusion;
  if (marks.length > 0) return [{ marks, outcome }];
  return each.flatMap(({ points, outcome: told }) =>
    points.length > 0 ? [{ marks: points, outcome: told }] : [],
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
