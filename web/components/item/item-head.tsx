/** Where, when, what: the top of an item's page, with the ways back. */
import type { ItemFacts, MeetingFacts } from "../../../contract/archive.ts";
import { itemOfMeeting, itemText } from "../../text/item.ts";
import { site } from "../../text/site.ts";
import { WhereWhen } from "../hit/where-when.tsx";
import { PageTitle } from "../page/page-title.tsx";

type Props = {
  readonly item: ItemFacts;
  readonly meeting: MeetingFacts;
  readonly back: string | null;
};

export function ItemHead({ item, meeting, back }: Props) {
  return (
    <div class="item-head">
      {back && (
        <a class="quiet-action" href={back} rel="up">
          {itemText.back}
        </a>
      )}
      <PageTitle above={<WhereWhen {...meeting} />} title={item.title ?? site.untitled}>
        <a class="quiet-action" href={meeting.url}>
          {itemOfMeeting(item.number)}
        </a>
      </PageTitle>
    </div>
  );
}
