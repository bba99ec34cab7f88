/**
 * A small sign for each outcome, as strokes on a grid of 16: never colour alone says what came of it.
 * `other` has none: a decision that only narrates has no outcome to show.
 */
import type { Outcome } from "../../../contract/meeting.ts";
import { refusalLabels } from "../../../contract/plain/outcomes.ts";

type KnownOutcome = Exclude<Outcome, "other">;

export const outcomeSigns: Record<KnownOutcome, string> = {
  approved: "M3 8.5l3.5 3.5L13 4.5",
  rejected: "M4 4l8 8M12 4l-8 8",
  postponed: "M8 4v4.5l3 1.5M8 1.8a6.2 6.2 0 1 0 .01 0",
  noted: "M3 4h10M3 8h10M3 12h6",
  discussed: "M2.5 3h11v8H8l-3.5 2.5V11h-2z",
  referred: "M2.5 8h10.5M9 4l4 4-4 4",
  elected: "M8 2.5a2.6 2.6 0 1 0 .01 0M3 13.5c.6-3 2.4-4.3 5-4.3s4.4 1.3 5 4.3",
  withdrawn: "M3 8h10",
  mixed: "M3 5.5l2 2 3.5-4M9 10l4 4M13 10l-4 4",
};

export function isKnown(outcome: Outcome | null): outcome is KnownOutcome {
  return outcome !== null && outcome !== "other";
}

/** How a badge is drawn: a refusal, what is not settled yet, and what may be a yes all the same look unlike a yes. */
export function weightOf(outcome: KnownOutcome, label?: string): "settled" | "refused" | "open" {
  if (label === refusalLabels.rejected) return "open";
  if (outcome === "rejected" || label === refusalLabels.approved) return "refused";
  return unsettled.has(outcome) ? "open" : "settled";
}

const unsettled: ReadonlySet<Outcome> = new Set(["postponed", "discussed", "withdrawn"]);
