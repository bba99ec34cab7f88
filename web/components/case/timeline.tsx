/** A case's way through its meetings, oldest first, as a vertical line. */
import type { ComponentChildren } from "preact";
import type { Outcome } from "../../../contract/meeting.ts";
import { formatDate } from "../../text/format.ts";
import { caseText } from "../../text/pages/case.ts";
import { MinutesText } from "../decision/minutes-text.tsx";
import { OutcomeBadge } from "../decision/outcome-badge.tsx";

export type TimelineStep = {
  readonly key: string;
  readonly date: string | null;
  readonly body: string | null;
  /** Null for an earlier body's decision whose meeting is not in the archive. */
  readonly url: string | null;
  readonly title: string | null;
  readonly outcome: Outcome | null;
  /** Where the outcome's own word would be misread. */
  readonly label?: string | undefined;
  readonly current: boolean;
  /** What the body was asked to decide, in short. */
  readonly recommended?: string | undefined;
  /** What kind of step it is, where it is no item of its own. */
  readonly note?: string | undefined;
  readonly words: ComponentChildren;
  /** What can be done with it. */
  readonly actions?: ComponentChildren;
};

export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li key={step.key} class="timeline-step" aria-current={step.current ? "step" : undefined}>
          <p class="timeline-when">
            {step.date ? (
              <time dateTime={step.date}>{formatDate(step.date)}</time>
            ) : (
              caseText.unknownDate
            )}
            {" · "}
            {step.body ?? caseText.unknownBody}
            {step.note && ` · ${step.note}`}
          </p>
          <StepTitle step={step} />
          {step.recommended && (
            <div class="timeline-recommended">
              <span class="timeline-label">{caseText.recommended}</span>{" "}
              <MinutesText text={step.recommended} />
            </div>
          )}
          <OutcomeBadge outcome={step.outcome} label={step.label} />
          {step.words}
          {step.actions && <div class="timeline-actions">{step.actions}</div>}
        </li>
      ))}
    </ol>
  );
}

function StepTitle({ step }: { readonly step: TimelineStep }) {
  if (step.title === null) return null;
  return (
    <p class="timeline-title">
      {step.url && !step.current ? <a href={step.url}>{step.title}</a> : step.title}
    </p>
  );
}
