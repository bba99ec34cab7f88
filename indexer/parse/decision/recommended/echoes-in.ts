/** What a part of a decision says in the words of the recommendation, beside its verdicts in other words. */
import type { OwnBody } from "../language/own-body.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { echoOf, pointEchoesOf } from "./echo.ts";
import {
  answeredBy,
  type MarkedPoint,
  markedPoints,
  type RecommendationPoint,
} from "./recommendation-points.ts";

/** `marks` of the points that the part answers, none where it is the whole. */
type Part = { readonly marks: readonly string[]; readonly sentences: readonly ReadSentence[] };
type Asked = { readonly points: readonly RecommendationPoint[]; readonly own: OwnBody };

/** Where it is worded as a verdict, too, only what answers one of several points. */
export function echoesIn(
  { marks, sentences }: Part,
  { points, own }: Asked,
  isWorded: boolean,
): Verdict[] {
  const marked = markedPoints(points);
  const single =
    marks.length === 0 && marked.length > 1
      ? sentences.flatMap((one) => pointEchoesOf(one, marked, own))
      : [];
  if (isWorded) return single;
  if (single.length > 0) return refusesBesides(single, marked) ? [] : single;
  const asked = answeredBy(marks, points);
  return sentences.flatMap((one) => echoOf(one, asked, own) ?? []);
}

/** "Der opsættes ikke lys.", where a path was recommended first: what became of the matter itself is not said. */
function refusesBesides(echoes: readonly Verdict[], [first]: readonly MarkedPoint[]): boolean {
  const isAnswered = echoes.some(({ points }) => points.includes(first?.mark ?? ""));
  return !isAnswered && echoes.every(({ outcome }) => outcome === "rejected");
}
