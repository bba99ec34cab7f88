/** What the decision came to: a sign and a word. */
import type { Outcome } from "../../../contract/meeting.ts";
import { outcomeLabels } from "../../../contract/plain/outcomes.ts";
import { isKnown, outcomeSigns } from "./outcome-signs.ts";

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome | null }) {
  if (!isKnown(outcome)) return null;
  return (
    <p class="outcome-badge">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={outcomeSigns[outcome]} />
      </svg>
      {outcomeLabels[outcome]}
    </p>
  );
}
