/** "Der meddeles afslag", where it was recommended to refuse, is what was recommended: it was followed. */
import type { RecommendationPoint } from "./recommendation-points.ts";
import { refusal } from "./refusal.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** The verdicts without grants, refusals of what was applied for as the adoption of a recommendation that is nothing but that. */
export function asFollowed(
  verdicts: readonly Verdict[],
  points: readonly RecommendationPoint[],
): Verdict[] {
  const refuses = points.length > 0 && points.every(({ text }) => refusal.test(text));
  if (!refuses) return [...verdicts];
  return verdicts
    .filter((one) => !grantsWhatWasApplied(one))
    .map((one) => (refusesWhatWasApplied(one) ? asAdopted(one) : one));
}

const applied = /^(?:ansøg|henvend|anmod|klage)/;

/**
 * "Der gives dispensation", where it was recommended to refuse: the application was granted and the
 * recommendation turned down, so that neither word alone would be true.
 */
function grantsWhatWasApplied({ outcome, rule, thing, bare }: Verdict): boolean {
  const grants = /^(?:give|meddele|imødekomme|dispensere|bevilge|tillade|yde|få|stemme), /.test(
    rule,
  );
  return outcome === "approved" && grants && isOfThat({ rule, thing, bare });
}

/** "Dispenseret.", "Afslag meddelt." are said of what was applied for where they name nothing. */
function isOfThat({ rule, thing, bare }: Pick<Verdict, "rule" | "thing" | "bare">): boolean {
  const itself =
    thing === "" && /^(?:dispensere|imødekomme|tillade|afslag|give|meddele), /.test(rule);
  return !bare || itself || applied.test(thing);
}

/** Of what was applied for, not of the recommendation. */
function refusesWhatWasApplied({ outcome, rule, thing, bare }: Verdict): boolean {
  const refuses = /^(?:give|meddele|afslå|afslag|afvise|imødekomme|tage|fastholde), /.test(rule);
  return outcome === "rejected" && refuses && isOfThat({ rule, thing, bare });
}

function asAdopted(verdict: Verdict): Verdict {
  return { ...verdict, outcome: "approved", bare: true };
}
