/** Items that may be of the same case, said to be a guess. */
import type { Hit } from "../../../contract/search-result.ts";
import { caseText } from "../../text/pages/case.ts";
import { TitledSection } from "../page/titled-section.tsx";
import { Timeline } from "./timeline.tsx";
import { fromHit, inOrder } from "./timeline-steps.tsx";

export function PossibleItems({ hits }: { readonly hits: readonly Hit[] }) {
  if (hits.length === 0) return null;
  return (
    <TitledSection title={caseText.possible}>
      <p class="possible-note">{caseText.possibleNote}</p>
      <Timeline steps={inOrder(hits.map(fromHit))} />
    </TitledSection>
  );
}
