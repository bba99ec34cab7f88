/** Every municipality that the archive covers, and for how long. */

import { toMunicipalityPath } from "../../contract/plain/paths.ts";
import { OverviewList } from "../components/page/overview-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import type { Page } from "../given/page.ts";
import type { MunicipalityCoverage } from "../given/summaries.ts";
import { itemCount, meetingCount } from "../text/counts.ts";
import { formatRange } from "../text/format.ts";
import { municipalitiesText } from "../text/pages/municipalities.ts";

type Data = { readonly municipalities: readonly MunicipalityCoverage[] };

export const municipalitiesPage = {
  path: municipalitiesText.path,
  title: () => municipalitiesText.title,
  description: () => municipalitiesText.description,
  component: MunicipalitiesPage,
} satisfies Page<string, Data>;

function MunicipalitiesPage({ data }: { readonly data: Data }) {
  const sorted = [...data.municipalities].sort((a, b) =>
    a.municipality.localeCompare(b.municipality, "da"),
  );
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={municipalitiesText.title}>
          <p>{municipalitiesText.intro}</p>
        </PageTitle>
        {sorted.length === 0 && <p>{municipalitiesText.none}</p>}
        <OverviewList
          entries={sorted.map((coverage) => ({
            name: coverage.municipality,
            url: toMunicipalityPath(coverage.municipality),
            holds: toFacts(coverage),
          }))}
        />
      </div>
    </div>
  );
}

function toFacts({ items, meetings, firstYear, lastYear }: MunicipalityCoverage): string {
  const years = firstYear && lastYear && formatRange(firstYear, lastYear);
  return [years, meetingCount(meetings), itemCount(items)].filter(Boolean).join(" · ");
}
