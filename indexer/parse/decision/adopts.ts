/** What a short decision decides: the points of the recommendation that "Godkendt." says yes to. */
import type { Adopted, Outcome } from "../../../contract/meeting.ts";
import { isChanged } from "./recommended/changed-point.ts";
import { marksOf, type RecommendationPoint } from "./recommended/recommendation-points.ts";
import { takesUp } from "./recommended/taking-up.ts";
import { settles, shortestThing, stemOf } from "./settles.ts";
import type { Conclusion } from "./verdict/conclude.ts";
import { saidFrom, type Verdict } from "./verdict/verdict.ts";

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
  const entries = points.length === 1 && points.every(({ text }) => takesUp(text));
  const named = entries ? [] : answers.flatMap(namedPoints);
  if (isPutOffWhole(named, points)) return [];
  const wholes = answers.flatMap(wholeVerdicts);
  return points.flatMap(({ point, text }, at): Adopted[] => {
    const mark = point ?? String(at + 1);
    const answer = named.findLast(({ marks }) => marks.some((one) => same(one, mark)));
    if (answer && isOneSentence(points)) return together(named, marksOf(points), text);
    if (answer) return [{ point: point ?? mark, text, outcome: answer.outcome }];
    const whole = wholes.findLast((one) => settles(one, { text, points, decision }));
    if (!whole || unsettled.has(whole.outcome)) return [];
    const changed = isChanged(saidFrom(whole, decision), points[at] ?? { text }, points);
    return changed || isLeftOut(whole, { mark, text, points })
      ? []
      : [{ point, text, outcome: whole.against ? "rejected" : whole.outcome }];
  });
}

/** "Punkt 1, 2 og 3 udsættes.", where there are no others: the item is put off. */
function isPutOffWhole(
  named: readonly NamedPoints[],
  points: readonly RecommendationPoint[],
): boolean {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || !unsettled.has(only.outcome)) return false;
  return marksOf(points).every((mark) => only.marks.some((one) => same(one, mark)));
}

/** "at …, og at …" in one sentence is one point here, though a decision may count its parts. */
function isOneSentence(points: readonly RecommendationPoint[]): boolean {
  return points.length === 1 && points[0]?.point === null && marksOf(points).length > 1;
}

/** Only where each of them is answered, and in the same way. */
function together(
  named: readonly NamedPoints[],
  asked: readonly string[],
  text: string,
): Adopted[] {
  const [first] = named;
  const answered = new Set(named.flatMap(({ marks }) => marks));
  if (first === undefined || !asked.every((mark) => answered.has(mark))) return [];
  const isSame = named.every(({ outcome }) => outcome === first.outcome);
  return isSame ? [{ point: null, text, outcome: first.outcome }] : [];
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

/** Verdicts on all that was recommended, or on the thing that they name; not on what somebody proposed at the meeting. */
function wholeVerdicts({ marks, conclusion }: Answer): readonly Verdict[] {
  return marks.length > 0
    ? []
    : toldOf(conclusion).filter(({ points, matter }) => points.length === 0 && matter === "main");
}

/** "Planen blev godkendt. Tillægget blev godkendt.": each by its own name. */
function toldOf({ outcome, verdicts, each }: Conclusion): readonly Verdict[] {
  return [...verdicts, ...each.filter((one) => one.outcome === outcome && !verdicts.includes(one))];
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
