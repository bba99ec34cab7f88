/** A case's way through its meetings. */
import type { CaseResult } from "../../contract/search.ts";
import { toAddress } from "../address.ts";
import { PageTitle } from "../components/page-title.tsx";
import { Timeline } from "../components/timeline.tsx";
import { fromEarlier, fromHit, inOrder } from "../components/timeline-steps.tsx";
import { WhereWhen } from "../components/where-when.tsx";
import { searchFor, toggle } from "../query.ts";
import { caseText, treatmentsLine } from "../text/case.ts";
import { caseNumberLine } from "../text/item.ts";

export function CasePage({ data }: { data: CaseResult }) {
  const { municipality, caseNumber, items, earlier } = data;
  const steps = inOrder([...earlier.map(fromEarlier), ...items.map((hit) => fromHit(hit, null))]);
  const dates = items.flatMap(({ date }) => date ?? []).sort();
  const search = toggle(searchFor("municipality", municipality), "case", caseNumber);
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle
          above={
            <WhereWhen municipality={municipality} body={caseNumberLine(caseNumber)} date={null} />
          }
          title={caseText.title}
        >
          <p>{treatmentsLine(items.length, dates)}</p>
        </PageTitle>
        <Timeline steps={steps} />
        <p>
          <a href={toAddress(search)}>{caseText.search}</a>
        </p>
      </div>
    </div>
  );
}
