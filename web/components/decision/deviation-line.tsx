/** Whether the decision follows the recommendation, by its own words; where they do not tell, both are there to compare. */
import type { ItemFacts } from "../../../contract/archive.ts";
import { deviationLabels } from "../../../contract/plain/deviations.ts";
import { quote } from "../../text/format.ts";
import { itemText } from "../../text/item.ts";

/** `recommendation` is the id of where it stands on the page; null where there is none to compare with. */
type Props = {
  readonly item: Pick<ItemFacts, "decision" | "deviates" | "deviatesEvidence">;
  readonly recommendation: string | null;
};

export function DeviationLine({ item, recommendation }: Props) {
  const { decision, deviates, deviatesEvidence } = item;
  if (decision === null || recommendation === null) return null;
  if (deviates === null) {
    return (
      <p class="deviation-line">
        {itemText.deviationUnknown} <a href={`#${recommendation}`}>{deviationLabels.unknown}</a>
      </p>
    );
  }
  return (
    <p class="deviation-line">
      <strong>{deviationLabels[`${deviates}`]}</strong>
      {deviatesEvidence !== null && `: ${quote(deviatesEvidence)}`}
    </p>
  );
}
