/** One municipality: its councils, its topics, its meetings, its newest items. */
import { paths } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { searchFor } from "../address/query.ts";
import { feedLinks } from "../address/take-address.ts";
import { BodyMeetings } from "../components/archive/body-meetings.tsx";
import { BodyYears } from "../components/archive/body-years.tsx";
import { MeetingList } from "../components/archive/meeting-list.tsx";
import { NewestItems, ToNewest } from "../components/archive/newest-items.tsx";
import { NoCoverage } from "../components/archive/no-coverage.tsx";
import { YearCurve } from "../components/charts/year-curve.tsx";
import { FacetCounts } from "../components/facets/facet-counts.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import { FollowLink } from "../components/result/follow-link.tsx";
import type { Page, PageProps } from "../given/page.ts";
import type { BodyCoverage, MeetingSummary, MunicipalityCoverage } from "../given/summaries.ts";
import { itemCount, meetingCount } from "../text/counts.ts";
import { describeCoverage } from "../text/pages/descriptions.ts";
import { homeText } from "../text/pages/home.ts";
import { bodyYearsText, municipalityText } from "../text/pages/municipalities.ts";

const shownMeetings = 10;

type Data = {
  readonly coverage: MunicipalityCoverage;
  readonly result: SearchResult;
  readonly meetings: readonly MeetingSummary[];
  readonly bodies: readonly BodyCoverage[];
  readonly chosen: { readonly body: string; readonly meetings: readonly MeetingSummary[] } | null;
};

export const municipalityPage = {
  path: paths.municipality,
  title: ({ coverage }) => coverage.officialName,
  description: ({ coverage }) => describeCoverage(coverage.officialName, yearsOf(coverage)),
  feeds: ({ coverage }) => feedLinks(searchFor("municipality", coverage.municipality)),
  component: MunicipalityPage,
} satisfies Page<string, Data>;

function yearsOf({ firstYear, lastYear }: MunicipalityCoverage): [string, string] | null {
  return firstYear === null || lastYear === null ? null : [firstYear, lastYear];
}

function MunicipalityPage({ data, context }: PageProps<Data>) {
  const { coverage, result, meetings, bodies, chosen } = data;
  const search = searchFor("municipality", coverage.municipality);
  const overview = { search, result };
  if (coverage.items === 0) return <NoCoverage officialName={coverage.officialName} />;
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={coverage.officialName}>
          <p>
            <a href={toAddress(search)}>{municipalityText.search}</a> ·{" "}
            <FollowLink query={search} label={municipalityText.follow} explained /> ·{" "}
            {meetingCount(coverage.meetings)} · {itemCount(coverage.items)}
          </p>
          {result.total > 0 && <ToNewest />}
        </PageTitle>
        {bodies.length > 0 && (
          <TitledSection title={bodyYearsText.title} id="daekning">
            <BodyYears
              municipality={coverage.municipality}
              bodies={bodies}
              chosen={chosen?.body ?? null}
            />
          </TitledSection>
        )}
        {chosen && <BodyMeetings municipality={coverage.municipality} {...chosen} />}
      </div>
      <aside class="column-side">
        <FacetCounts title={municipalityText.bodies} facet="body" {...overview} />
        <FacetCounts title={municipalityText.topics} facet="topic" {...overview} />
        <SideBlock title={municipalityText.curve}>
          <YearCurve
            query={search}
            years={result.facets.year}
            covered={result.facets.year.map(({ value }) => value)}
          />
        </SideBlock>
        {meetings.length > 0 && (
          <SideBlock title={municipalityText.meetings}>
            <MeetingList
              municipality={coverage.municipality}
              meetings={meetings.slice(0, shownMeetings)}
            />
          </SideBlock>
        )}
      </aside>
      <NewestItems title={municipalityText.newest} publicUrl={context.publicUrl} {...overview}>
        <p class="municipality-note">{homeText.withoutRoutine}</p>
      </NewestItems>
    </div>
  );
}
