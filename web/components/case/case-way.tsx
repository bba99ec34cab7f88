/** On an item's page: the case's other treatments and the earlier decisions that the item prints. */
import type { ItemResult } from "../../../contract/archive.ts";
import { toCasePath } from "../../../contract/plain/paths.ts";
import { itemText, wholeCase } from "../../text/item.ts";
import { TitledSection } from "../page/titled-section.tsx";
import { Timeline } from "./timeline.tsx";
import { fromHit, fromOwn, fromPrevious, inOrder, withoutTold } from "./timeline-steps.tsx";

export function CaseWay({ result }: { readonly result: ItemResult }) {
  const { item, meeting } = result;
  const others = result.caseItems.filter(({ id }) => id !== item.id);
  const printed = item.previousDecisions.map((one, at) => ({
    ...one,
    url: result.previousUrls[at] ?? null,
  }));
  const earlier = withoutTold(printed, others);
  if (others.length + earlier.length === 0) return null;
  const steps = [...earlier.map(fromPrevious), ...others.map(fromHit), fromOwn(item, meeting)];
  return (
    <TitledSection title={itemText.case}>
      <Timeline steps={inOrder(steps)} />
      {others.length > 0 && meeting.municipality && item.caseNumber && (
        <p>
          <a href={toCasePath(meeting.municipality, item.caseNumber)}>{wholeCase}</a>
        </p>
      )}
    </TitledSection>
  );
}
