/** On an item's page: the case's other treatments and the earlier decisions that the item prints. */
import type { Hit, ItemResult } from "../../contract/search.ts";
import { toCasePath } from "../paths.ts";
import { itemText, wholeCase } from "../text/item.ts";
import { Timeline } from "./timeline.tsx";
import { fromHit, fromPrevious, inOrder } from "./timeline-steps.tsx";

export function CaseWay({ result }: { result: ItemResult }) {
  const { item, meeting, caseItems } = result;
  const steps = [
    ...item.previousDecisions.map(fromPrevious),
    ...caseItems.map((hit) => fromHit(hit, item.id)),
  ];
  if (steps.every(({ current }) => current)) return null;
  return (
    <section class="item-section">
      <h2>{itemText.case}</h2>
      <Timeline steps={inOrder(steps)} />
      {hasOthers(caseItems) && meeting.municipality && item.caseNumber && (
        <p>
          <a href={toCasePath(meeting.municipality, item.caseNumber)}>{wholeCase}</a>
        </p>
      )}
    </section>
  );
}

const hasOthers = (caseItems: readonly Hit[]) => caseItems.length > 1;
