/** The decision, set apart by a rule and a tint: the outcome first, then its words. */
import type { ComponentChildren } from "preact";
import type { Outcome } from "../../../contract/meeting.ts";
import { OutcomeBadge } from "./outcome-badge.tsx";

type Props = {
  readonly outcome: Outcome | null;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
};

export function DecisionBlock({ outcome, label, children }: Props) {
  return (
    <div class="decision-block">
      <OutcomeBadge outcome={outcome} label={label} />
      <div class="decision-words">{children}</div>
    </div>
  );
}
