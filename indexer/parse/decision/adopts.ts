/** What a short decision decides: the points of the recommendation that "Godkendt." says yes to. */
import type { Adopted, Outcome } from "../../../contract/meeting.ts";
import type { RecommendationPoint } from "./recommendation-points.ts";
import type { Conclusion } from "./verdict/conclude.ts";

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
  const whole = answers.findLast(
    ({ marks, conclusion }) => marks.length === 0 && isWhole(conclusion),
  );
  return points.flatMap(({ point, text }, at) => {
    const mark = point ?? String(at + 1);
    const answer = named.findLast(({ marks }) => marks.some((one) => same(one, mark)));
    if (answer) return [{ point: point ?? mark, text, outcome: answer.outcome }];
    const outcome = whole && wholeOutcome(whole.conclusion);
    return outcome && !unsettled.has(outcome) ? [{ point, text, outcome }] : [];
  });
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

function isWhole(conclusion: Conclusion): boolean {
  return wholeOutcome(conclusion) !== undefined;
}

function wholeOutcome({ verdicts }: Conclusion): Outcome | undefined {
  return verdicts.findLast(({ bare, points }) => bare && points.length === 0)?.outcome;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
