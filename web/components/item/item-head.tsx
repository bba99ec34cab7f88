/** Where, when, what: the top of an item's page. */
import type { ComponentChildren } from "preact";
import type { ItemFacts, MeetingFacts } from "../../../contract/archive.ts";
import { itemOfMeeting } from "../../text/item.ts";
import { WhereWhen } from "../hit/where-when.tsx";
import { PageTitle } from "../page/page-title.tsx";

type Props = {
  readonly item: ItemFacts;
  readonly meeting: MeetingFacts;
  readonly title: ComponentChildren;
};

export function ItemHead({ item, meeting, title }: Props) {
  return (
    <PageTitle above={<WhereWhen {...meeting} />} title={title}>
      <a class="quiet-action" href={meeting.url}>
        {itemOfMeeting(item.number)}
      </a>
    </PageTitle>
  );
}
