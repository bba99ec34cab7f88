/** A case's way through its meetings. */
import type { CaseResult } from "../../contract/archive.ts";
import { paths, toCasePath, toMunicipalityPath } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import { searchFor, toggle } from "../address/query.ts";
import { feedLinks, toExportAddress } from "../address/take-address.ts";
import { CaseEnd } from "../components/case/case-end.tsx";
import { PossibleItems } from "../components/case/possible-items.tsx";
import { Timeline } from "../components/case/timeline.tsx";
import {
  fromCaseItem,
  fromEarlier,
  inOrder,
  withoutTold,
} from "../components/case/timeline-steps.tsx";
import { copyFrom } from "../components/hit/copy-hit.tsx";
import { HitList } from "../components/hit/hit-list.tsx";
import { WhereWhen } from "../components/hit/where-when.tsx";
import { FactList } from "../components/page/fact-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import { FollowLink } from "../components/result/follow-link.tsx";
import type { Page, PageProps } from "../given/page.ts";
import { caseNumberLine } from "../text/item.ts";
import { caseText, standingNote, wayLine } from "../text/pages/case.ts";
import { describeCase } from "../text/pages/descriptions.ts";
import { toCaseTitle } from "../text/titles.ts";

export const casePage = {
  path: paths.case,
  title: toCaseTitle,
  description: describeCase,
  address: ({ municipality, caseNumber }) => toCasePath(municipality, caseNumber),
  feeds: (data) => feedLinks(toSearch(data)),
  component: CasePage,
} satisfies Page<string, CaseResult>;

function CasePage({ data, context }: PageProps<CaseResult>) {
  const { municipality, caseNumber, title, standing, items } = data;
  const dates = items.flatMap(({ date }) => date ?? []).sort();
  const printed = withoutTold(data.earlier, items);
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle
          above={
            <WhereWhen municipality={municipality} body={caseNumberLine(caseNumber)} date={null} />
          }
          title={standing ? caseText.standing : (title ?? caseText.title)}
        >
          <p>{standing ? standingNote(data.rule) : wayLine(items.length, dates, printed.length)}</p>
          <Ends data={data} />
        </PageTitle>
        {standing ? (
          <StandingItems data={data} publicUrl={context.publicUrl} />
        ) : (
          <CaseTimeline data={data} publicUrl={context.publicUrl} />
        )}
        <PossibleItems hits={data.possible} />
      </div>
      <aside class="column-side">
        <FactList facts={toFacts(data)} />
      </aside>
    </div>
  );
}

type Shown = { readonly data: CaseResult; readonly publicUrl: string | null };

function CaseTimeline({ data: { items, earlier }, publicUrl }: Shown) {
  const copy = copyFrom(publicUrl);
  const own = items.map((item) => ({ ...fromCaseItem(item), actions: copy(item) }));
  const steps = [...withoutTold(earlier, items).map(fromEarlier), ...own];
  return (
    <section>
      <h2 class="visually-hidden">{caseText.title}</h2>
      <Timeline steps={inOrder(steps)} />
    </section>
  );
}

/** No way leads from one to the next: the newest first. */
function StandingItems({ data: { items }, publicUrl }: Shown) {
  return (
    <TitledSection title={caseText.standingItems}>
      <HitList hits={items.toReversed()} actions={copyFrom(publicUrl)} />
    </TitledSection>
  );
}

/** How it began and how far it has come: the matter in short. */
function Ends({ data: { municipality, first, last } }: { readonly data: CaseResult }) {
  const ends = [
    {
      term: caseText.first,
      value: first && <CaseEnd treatment={first} municipality={municipality} />,
    },
    {
      term: caseText.last,
      value: last && <CaseEnd treatment={last} municipality={municipality} />,
    },
  ].filter(({ value }) => value !== null);
  return ends.length === 0 ? null : <FactList facts={ends} />;
}

function toSearch({ municipality, caseNumber }: Pick<CaseResult, "municipality" | "caseNumber">) {
  return toggle(searchFor("municipality", municipality), "case", caseNumber);
}

function toFacts(data: CaseResult) {
  const { municipality, caseNumber, standing } = data;
  const search = toSearch(data);
  return [
    {
      term: caseText.municipality,
      value: <a href={toMunicipalityPath(municipality)}>{municipality}</a>,
    },
    { term: caseText.number, value: <a href={toAddress(search)}>{caseNumber}</a> },
    {
      term: caseText.news,
      value: (
        <FollowLink
          query={search}
          label={standing ? caseText.followNumber : caseText.follow}
          explained
        />
      ),
    },
    {
      term: caseText.take,
      value: (
        <>
          <a href={toExportAddress(search, "csv")}>CSV</a> ·{" "}
          <a href={toExportAddress(search, "ris")}>RIS</a>
        </>
      ),
    },
  ];
}
