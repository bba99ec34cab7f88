/** One municipality: its councils, its topics, its meetings, its newest items. */

import type { FacetName, SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { toAddress } from "../address.ts";
import { type Counted, CountList } from "../components/count-list.tsx";
import { HitList } from "../components/hit-list.tsx";
import { MeetingList } from "../components/meeting-list.tsx";
import { NoCoverage } from "../components/no-coverage.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { SideBlock } from "../components/side-block.tsx";
import { YearCurve } from "../components/year-curve.tsx";
import type { PageData } from "../page-data.ts";
import { change, searchFor, toggle } from "../query.ts";
import { allItems, itemCount, meetingCount, municipalityText } from "../text/overviews.ts";

const shownValues = 10;

export function MunicipalityPage({ data }: { data: PageData["municipality"] }) {
  const { coverage, result, meetings } = data;
  const search = searchFor("municipality", coverage.municipality);
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
        <SideBlock title={municipalityText.bodies}>
          <CountList entries={toEntries("body", search, result)} />
        </SideBlock>
        <SideBlock title={municipalityText.topics}>
          <CountList entries={toEntries("topic", search, result)} />
        </SideBlock>
        <SideBlock title={municipalityText.curve}>
          <YearCurve query={search} years={result.facets.year} />
        </SideBlock>
        {meetings.length > 0 && (
          <SideBlock title={municipalityText.meetings}>
            <MeetingList meetings={meetings.slice(0, shownValues)} />
          </SideBlock>
        )}
      </aside>
      <section class="column-main">
        <h2 class="side-heading">{municipalityText.newest}</h2>
        <HitList hits={result.hits} />
        <p>
          <a class="quiet-action" href={toAddress(change(search, { sort: "newest" }))}>
            {allItems(result.total)}
          </a>
        </p>
      </section>
    </div>
  );
}

function toEntries(facet: FacetName, search: SearchQuery, result: SearchResult): Counted[] {
  return result.facets[facet].slice(0, shownValues).map(({ value, label, count }) => ({
    label,
    count,
    url: toAddress(toggle(search, facet, value)),
  }));
}
