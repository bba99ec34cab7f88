/** "Der meddeles afslag", where it was recommended to refuse, is what was recommended: it was followed. */
import type { RecommendationPoint } from "./recommendation-points.ts";
import { refusal } from "./refusal.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** The verdicts, refusals of what was applied for as the adoption of a recommendation that is nothing but that. */
export function asFollowed(
  verdicts: readonly Verdict[],
  points: readonly RecommendationPoint[],
): Verdict[] {
  const refuses = points.length > 0 && points.every(({ text }) => refusal.test(text));
  return verdicts.map((one) => (refuses && refusesWhatWasApplied(one) ? asAdopted(one) : one));
}

/** Of what was applied for, not of the recommendation. */
function refusesWhatWasApplied({ outcome, rule, thing, bare }: Verdict): boolean {
  const refuses = /^(?:give|meddele|afslå|afslag|afvise|imødekomme|tage), /.test(rule);
  const applied = !bare || /^(?:ansøg|henvend|anmod|klage)/.test(thing);
  return outcome === "rejected" && refuses && applied;
}

function asAdopted(verdict: Verdict): Verdict {
  return { ...verdict, outcome: "approved", bare: true };
}
