/**
 * What the decision came to: a sign and a word. A refusal is framed, and what settles nothing is quiet, so that a
 * yes is taken for neither at a glance.
 */
import type { Outcome } from "../../../contract/meeting.ts";
import { outcomeLabels } from "../../../contract/plain/outcomes.ts";
import { isKnown, outcomeSigns, weightOf } from "./outcome-signs.ts";

type Props = { readonly outcome: Outcome | null; readonly label?: string | undefined };

/** `label` where the outcome's own word would be misread: it was recommended to refuse. */
export function OutcomeBadge({ outcome, label }: Props) {
  if (!isKnown(outcome)) return null;
  return (
    <p class="outcome-badge" data-weight={weightOf(outcome, label)}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={outcomeSigns[outcome]} />
      </svg>
      {label ?? outcomeLabels[outcome]}
    </p>
  );
}
