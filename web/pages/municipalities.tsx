/** Every municipality that the archive covers, and for how long. */

import { toMunicipalityPath } from "../../contract/plain/paths.ts";
import { PageTitle } from "../components/page/page-title.tsx";
import type { MunicipalityCoverage, PageData } from "../given/page-data.ts";
import { formatRange } from "../text/format.ts";
import { itemCount, meetingCount, municipalityText } from "../text/overviews.ts";

export function MunicipalitiesPage({ data }: { data: PageData["municipalities"] }) {
  const sorted = [...data.municipalities].sort((a, b) =>
    a.municipality.localeCompare(b.municipality, "da"),
  );
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={municipalityText.all}>
          <p>{municipalityText.intro}</p>
        </PageTitle>
        {sorted.length === 0 && <p>{municipalityText.none}</p>}
        <ul class="overview">
          {sorted.map((coverage) => (
            <li key={coverage.municipality}>
              <a class="overview-name" href={toMunicipalityPath(coverage.municipality)}>
                {coverage.municipality}
              </a>
              <span class="overview-count">{toFacts(coverage)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function toFacts({ items, meetings, firstYear, lastYear }: MunicipalityCoverage): string {
  const years = firstYear && lastYear && formatRange(firstYear, lastYear);
  return [years, meetingCount(meetings), itemCount(items)].filter(Boolean).join(" · ");
}
