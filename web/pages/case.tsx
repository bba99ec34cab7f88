/** A case's way through its meetings. */
import type { CaseResult } from "../../contract/archive.ts";
import { paths, toCasePath, toMunicipalityPath } from "../../contract/plain/paths.ts";
import { toAddress } from "../address/address.ts";
import { searchFor, toggle } from "../address/query.ts";
import { Timeline } from "../components/case/timeline.tsx";
import { fromEarlier, fromHit, inOrder, withoutTold } from "../components/case/timeline-steps.tsx";
import { WhereWhen } from "../components/hit/where-when.tsx";
import { FactList } from "../components/page/fact-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import type { Page } from "../given/page.ts";
import { caseNumberLine } from "../text/item.ts";
import { caseText, treatmentsLine } from "../text/pages/case.ts";
import { toCaseTitle } from "../text/titles.ts";

export const casePage = {
  path: paths.case,
  title: toCaseTitle,
  address: ({ municipality, caseNumber }) => toCasePath(municipality, caseNumber),
  component: CasePage,
} satisfies Page<string, CaseResult>;

function CasePage({ data }: { readonly data: CaseResult }) {
  const { municipality, caseNumber, items, earlier } = data;
  const steps = inOrder([...withoutTold(earlier, items).map(fromEarlier), ...items.map(fromHit)]);
  const dates = items.flatMap(({ date }) => date ?? []).sort();
  const search = toggle(searchFor("municipality", municipality), "case", caseNumber);
  const facts = [
    {
      term: caseText.municipality,
      value: <a href={toMunicipalityPath(municipality)}>{municipality}</a>,
    },
    { term: caseText.number, value: <a href={toAddress(search)}>{caseNumber}</a> },
  ];
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
      </div>
      <aside class="column-side">
        <FactList facts={facts} />
      </aside>
    </div>
  );
}
