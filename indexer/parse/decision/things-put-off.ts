/** Which of the things that a decision puts off are a part of what was before the body. */
import { marksOf, type RecommendationPoint } from "./recommended/recommendation-points.ts";
import { speaksOf } from "./recommended/speaks-of.ts";
import type { ReadSentence } from "./verdict/read-verdicts.ts";
import type { Verdict } from "./verdict/verdict.ts";

/**
 * Those that the recommendation speaks of, with the one point that does; without a recommendation those beside
 * a thing that is adopted by its name. Where nothing else is decided none, but in the answer to a point (`answered`):
 * what it puts off is that.
 */
export function thingsPutOff(
  sentences: readonly ReadSentence[],
  verdicts: readonly Verdict[],
  points: readonly RecommendationPoint[],
  answered: readonly string[],
): Verdict[] {
  if (answered.length > 0 && verdicts.length === 0) return sentences.flatMap((one) => one.putOff);
  const adopted = verdicts.filter(({ outcome }) => /^(?:approved|noted)$/.test(outcome));
  if (adopted.length === 0) return [];
  const marks = marksOf(points);
  return sentences.flatMap((one) =>
    one.putOff.flatMap((verdict): Verdict[] => {
      const { thing } = verdict;
      if (points.length === 0)
        return adopted.some((each) => !each.bare && each.thing !== thing) ? [verdict] : [];
      const speaking = points.flatMap(({ text }, at) =>
        speaksOf(text.toLowerCase(), thing) ? [marks[at]] : [],
      );
      const [mark, ...others] = speaking;
      // Beside one of several things that is adopted by its name another may be a part too.
      const named =
        points.length > 1 && adopted.every((each) => !each.bare && each.thing !== thing);
      if (speaking.length === 0) return named ? [verdict] : [];
      const answers = points.length > 1 && mark !== undefined && others.length === 0;
      return [answers ? { ...verdict, points: [mark], scope: "", bare: true } : verdict];
    }),
  );
}
