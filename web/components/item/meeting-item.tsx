/** An item on its meeting's page: number, title, decision. */
import type { ItemFacts, MeetingFacts } from "../../../contract/archive.ts";
import { outcomeLabel } from "../../../contract/plain/adopted-points.ts";
import { itemNumber, itemText } from "../../text/item.ts";
import { itemChangeLine } from "../../text/pages/changes.ts";
import { toQuotation } from "../../text/reference.ts";
import { site } from "../../text/site.ts";
import { AdoptedPoints } from "../decision/adopted-points.tsx";
import { DecisionBlock } from "../decision/decision-block.tsx";
import { MinutesText } from "../decision/minutes-text.tsx";
import { Card } from "../hit/card.tsx";
import { CopyIsland } from "../hit/copy-hit.tsx";

type Props = {
  readonly item: ItemFacts;
  readonly meeting: MeetingFacts;
  readonly publicUrl: string | null;
};

export function MeetingItem({ item, meeting, publicUrl }: Props) {
  const facts = [
    item.number && itemNumber(item.number),
    item.caseNumber,
    item.closed && itemText.closed,
    item.corrections.length > 0 && itemText.corrected,
    ...item.changes.slice(-1).map(itemChangeLine),
  ];
  return (
    <Card
      above={<p class="meeting-item-facts">{facts.filter(Boolean).join(" · ")}</p>}
      title={item.title ?? site.untitled}
      url={item.url}
      level={3}
    >
      {item.decision !== null && (
        <DecisionBlock outcome={item.outcome} label={outcomeLabel(item)}>
          <MinutesText text={item.decision} />
          <AdoptedPoints points={item.adopts} />
        </DecisionBlock>
      )}
      {item.decision !== null && (
        <CopyIsland
          label={itemText.copyQuote}
          done={itemText.quoteCopied}
          text={toQuotation(item.decision, { ...meeting, ...item }, item.adopts)}
          path={item.url}
          publicUrl={publicUrl}
        />
      )}
    </Card>
  );
}
