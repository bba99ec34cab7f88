/** "Der meddeles afslag", where it was recommended to refuse, is what was recommended: it was followed. */
import type { Answer } from "./adopts.ts";
import type { RecommendationPoint } from "./recommendation-points.ts";
import { refusal } from "./refusal.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** The answers, refusals of what was applied for as the adoption of a recommendation that is nothing but that. */
export function asFollowed(
  answers: readonly Answer[],
  points: readonly RecommendationPoint[],
): Answer[] {
  const refuses = points.length > 0 && points.every(({ text }) => refusal.test(text));
  return answers.map((one) => (refuses && isRefusal(one) ? followed(one) : one));
}

function isRefusal({ conclusion: { outcome, verdicts } }: Answer): boolean {
  return outcome === "rejected" && verdicts.every(refusesWhatWasApplied);
}

/** Of what was applied for, not of the recommendation. */
function refusesWhatWasApplied({ outcome, rule, thing, bare }: Verdict): boolean {
  const refuses = /^(?:give|meddele|afslå|afslag|afvise|imødekomme|tage), /.test(rule);
  const applied = !bare || /^(?:ansøg|henvend|anmod|klage)/.test(thing);
  return outcome === "rejected" && refuses && applied;
}

function followed({ marks, conclusion }: Answer): Answer {
  const [first, ...others] = conclusion.verdicts;
  const verdicts = [asAdopted(first), ...others.map(asAdopted)] as const;
  const each = conclusion.each.map(asAdopted);
  return {
    marks,
    conclusion: { ...conclusion, outcome: "approved", each, verdicts: [...verdicts] },
  };
}

function asAdopted(verdict: Verdict): Verdict {
  return { ...verdict, outcome: "approved", bare: true };
}
