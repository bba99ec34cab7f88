/** "Der meddeles afslag", where it was recommended to refuse, is what was recommended: it was followed. */
import type { RecommendationPoint } from "./recommended/recommendation-points.ts";
import { refusal } from "./refusal.ts";
import type { Verdict } from "./verdict/verdict.ts";

/**
 * The verdicts, refusals of what was applied for as the adoption of a recommendation that is nothing but that,
 * and grants as what they are: adopted, against what was recommended.
 */
export function asFollowed(
  verdicts: readonly Verdict[],
  points: readonly RecommendationPoint[],
): Verdict[] {
  return verdicts.map((one) => {
    const answered = points.filter(({ point }) => point !== null && one.points.includes(point));
    const asked = answered.length > 0 ? answered : points;
    if (asked.length === 0 || !asked.every(({ text }) => refusal.test(text))) return one;
    if (grantsWhatWasApplied(one) || adoptsProposal(one, asked))
      return { ...one, bare: false, against: true };
    return refusesWhatWasApplied(one, asked) ? asAdopted(one) : one;
  });
}

const applied = /^(?:ansøg|henvend|anmod|klage)/;

/** "Der gives dispensation", where it was recommended to refuse: the words settle it, and the recommendation fell. */
function grantsWhatWasApplied({ outcome, rule, thing, bare }: Verdict): boolean {
  const grants = /^(?:give|meddele|imødekomme|dispensere|bevilge|tillade|yde|få|stemme), /.test(
    rule,
  );
  return outcome === "approved" && grants && isOfThat({ rule, thing, bare });
}

/** "Forslaget blev imødekommet", where it was recommended that the proposal is not. */
function adoptsProposal(
  { outcome, rule, thing, matter, points: named }: Verdict,
  points: readonly RecommendationPoint[],
): boolean {
  if (outcome !== "approved" || matter !== "main" || named.length > 0) return false;
  return adopts.test(rule) && isSpokenOf(thing, points);
}

const adopts =
  /^(?:godkende|vedtage|tiltræde|imødekomme|efterkomme|fremme|støtte|bevilge|bevillige|følge), /;

/** "Dispenseret.", "Afslag meddelt." are said of what was applied for where they name nothing. */
function isOfThat({ rule, thing, bare }: Pick<Verdict, "rule" | "thing" | "bare">): boolean {
  const itself =
    /^(?:afslag)?$/.test(thing) &&
    /^(?:dispensere|imødekomme|tillade|afslag|give|meddele|støtte|fremme), /.test(rule);
  return !bare || itself || applied.test(thing);
}

/** Of what was applied for, or of what the points speak of too; not of the recommendation. */
function refusesWhatWasApplied(
  { outcome, rule, thing, bare }: Verdict,
  points: readonly RecommendationPoint[],
): boolean {
  if (outcome !== "rejected" || !refuses.test(rule)) return false;
  return isOfThat({ rule, thing, bare }) || isSpokenOf(thing, points);
}

const refuses =
  /^(?:give|meddele|afslå|afslag|afvise|imødekomme|tage|fastholde|dispensere|tillade|bevilge|bevillige|yde|støtte|fremme|få|forkaste|nedstemme|godkende|vedtage), /;

/** "Forslaget blev afvist", where it was recommended that the proposal is; "indstillingen" is never that. */
function isSpokenOf(thing: string, points: readonly RecommendationPoint[]): boolean {
  const stem = thing.replace(/(?:erne|ene|en|et|e)$/, "");
  return (
    /forslag|projekt|plan|anmodning|ansøgning/.test(stem) &&
    points.every(({ text }) => text.toLowerCase().includes(stem))
  );
}

function asAdopted(verdict: Verdict): Verdict {
  return { ...verdict, outcome: "approved", bare: true };
}
