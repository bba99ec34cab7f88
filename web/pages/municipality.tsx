/** One municipality: its councils, its topics, its meetings, its newest items. */
import { toAddress } from "../address.ts";
import { FacetCounts } from "../components/facet-counts.tsx";
import { MeetingList } from "../components/meeting-list.tsx";
import { NewestItems } from "../components/newest-items.tsx";
import { NoCoverage } from "../components/no-coverage.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { SideBlock } from "../components/side-block.tsx";
import { YearCurve } from "../components/year-curve.tsx";
import type { PageData } from "../page-data.ts";
import { searchFor } from "../query.ts";
import { itemCount, meetingCount, municipalityText } from "../text/overviews.ts";

const shownMeetings = 10;

export function MunicipalityPage({ data }: { data: PageData["municipality"] }) {
  const { coverage, result, meetings } = data;
  const search = searchFor("municipality", coverage.municipality);
  const overview = { search, result };
  if (coverage.items === 0) return <NoCoverage officialName={coverage.officialName} />;
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={coverage.officialName}>
          <p>
            <a href={toAddress(search)}>{municipalityText.search}</a> ·{" "}
            {meetingCount(coverage.meetings)} · {itemCount(coverage.items)}
          </p>
        </PageTitle>
      </div>
      <aside class="column-side">
        <FacetCounts title={municipalityText.bodies} facet="body" {...overview} />
        <FacetCounts title={municipalityText.topics} facet="topic" {...overview} />
        <SideBlock title={municipalityText.curve}>
          <YearCurve query={search} years={result.facets.year} />
        </SideBlock>
        {meetings.length > 0 && (
          <SideBlock title={municipalityText.meetings}>
            <MeetingList meetings={meetings.slice(0, shownMeetings)} />
          </SideBlock>
        )}
      </aside>
      <NewestItems title={municipalityText.newest} {...overview} />
    </div>
  );
}
