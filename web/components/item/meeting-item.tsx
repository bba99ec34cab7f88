/** An item on its meeting's page: number, title, decision. */
import type { ItemFacts } from "../../../contract/archive.ts";
import { itemNumber, itemText } from "../../text/item.ts";
import { site } from "../../text/site.ts";
import { DecisionBlock } from "../decision/decision-block.tsx";
import { MinutesText } from "../decision/minutes-text.tsx";

export function MeetingItem({ item }: { item: ItemFacts }) {
  const facts = [
    item.number && itemNumber(item.number),
    item.caseNumber,
    item.closed && itemText.closed,
  ];
  return (
    <article class="hit-card">
      <p class="where-when">{facts.filter(Boolean).join(" · ")}</p>
      <h3 class="hit-title">
        <a href={item.url}>{item.title ?? site.untitled}</a>
      </h3>
      {item.decision !== null && (
        <DecisionBlock outcome={item.outcome}>
          <MinutesText text={item.decision} />
        </DecisionBlock>
      )}
    </article>
  );
}
