/** Copies the decision as a quotation, or the reference alone. */
import type { ItemFacts, MeetingFacts } from "../../../contract/archive.ts";
import { toDecisionPath } from "../../given/decision-id.ts";
import { itemText } from "../../text/item.ts";
import { toQuotation, toReference } from "../../text/reference.ts";
import { CopyIsland } from "../hit/copy-hit.tsx";

type Props = {
  readonly item: ItemFacts;
  readonly meeting: MeetingFacts;
  readonly publicUrl: string | null;
};

export function CopyActions({ item, meeting, publicUrl }: Props) {
  const facts = { ...meeting, ...item };
  const place = { path: item.url, publicUrl };
  return (
    <div class="copy-actions">
      {item.decision !== null && (
        <CopyIsland
          path={toDecisionPath(item.url)}
          publicUrl={publicUrl}
          label={itemText.copyQuote}
          done={itemText.quoteCopied}
          text={toQuotation(item.decision, facts, item.adopts)}
        />
      )}
      <CopyIsland
        {...place}
        label={itemText.copyReference}
        done={itemText.referenceCopied}
        text={toReference(facts)}
      />
    </div>
  );
}
