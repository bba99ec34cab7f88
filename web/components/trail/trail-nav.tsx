/** Above an item that a search led to: the way back to its results, and to the hits before and after. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { Trail, TrailStep } from "../../../contract/search-result.ts";
import { toHitAddress } from "../../address/hit-address.ts";
import { placeAmong, trailText } from "../../text/pages/trail.ts";

type Props = { readonly back: string | null; readonly trail: Trail | null };

export function TrailNav({ back, trail }: Props) {
  if (back === null) return null;
  return (
    <nav class="trail-nav" aria-label={trailText.label}>
      <a class="quiet-action" href={back} rel="up">
        {trailText.back}
      </a>
      {trail && (
        <span class="trail-steps">
          <Step step={trail.previous} label={trailText.previous} query={trail.query} />
          {trail.place !== null && <span>{placeAmong(trail.place, trail.total)}</span>}
          <Step step={trail.next} label={trailText.next} query={trail.query} />
        </span>
      )}
    </nav>
  );
}

type StepProps = {
  readonly step: TrailStep | null;
  readonly label: string;
  readonly query: SearchQuery;
};

function Step({ step, label, query }: StepProps) {
  if (step === null) return null;
  const href = toHitAddress(step.url, { ...query, page: step.page });
  return (
    <a class="quiet-action" href={href} title={step.title}>
      {label}
    </a>
  );
}
