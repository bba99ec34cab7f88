/** Where, when, what: the top of an item's page, with its actions. */
import type { ItemFacts, MeetingFacts } from "../../contract/search.ts";
import type { PageContext } from "../page-data.ts";
import { itemNumber, itemText } from "../text/item.ts";
import { toQuotation } from "../text/reference.ts";
import { site } from "../text/site.ts";
import { PageTitle } from "./page-title.tsx";
import { CopyIsland } from "./source-line.tsx";
import { WhereWhen } from "./where-when.tsx";

type Props = { item: ItemFacts; meeting: MeetingFacts; context: PageContext; reference: string };

export function ItemHead({ item, meeting, context, reference }: Props) {
  const copy = { path: item.url, publicUrl: context.publicUrl };
  return (
    <div class="item-head">
      {context.back && (
        <a class="quiet-action" href={context.back} rel="up">
          {itemText.back}
        </a>
      )}
      <PageTitle above={<WhereWhen {...meeting} />} title={item.title ?? site.untitled}>
        <div class="item-actions">
          <a class="quiet-action" href={meeting.url}>
            {item.number ? `${itemNumber(item.number)} på mødet` : itemText.meeting}
          </a>
          <CopyIsland
            {...copy}
            label={itemText.copyReference}
            done={itemText.referenceCopied}
            text={reference}
          />
          {item.decision !== null && (
            <CopyIsland
              {...copy}
              label={itemText.copyQuote}
              done={itemText.quoteCopied}
              text={toQuotation(item.decision, { ...meeting, ...item })}
            />
          )}
        </div>
      </PageTitle>
    </div>
  );
}
