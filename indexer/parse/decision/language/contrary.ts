/** Verbs of another end than that something is adopted, and those that say it without other words. */
import type { DecidingVerb, Told } from "./verbs.ts";

const contrary: ReadonlySet<Told> = new Set(["rejected", "postponed", "referred", "withdrawn"]);

/** Turned down, put off, sent on or taken back. */
export function isContrary(outcome: Told | null): boolean {
  return outcome !== null && contrary.has(outcome);
}

/** Whether the verb says it alone, whatever stands beside it. */
export function saysItAlone({ beside, behind }: Pick<DecidingVerb, "beside" | "behind">): boolean {
  return beside === null && behind === null;
}
