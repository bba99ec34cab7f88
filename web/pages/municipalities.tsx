/** Every municipality that the archive covers, and for how long. */

import { toMunicipalityPath } from "../../contract/plain/paths.ts";
import { FactList } from "../components/page/fact-list.tsx";
import { OverviewList } from "../components/page/overview-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import type { Page } from "../given/page.ts";
import type { MunicipalityCoverage } from "../given/summaries.ts";
import { itemCount, meetingCount } from "../text/counts.ts";
import { formatNumber, formatRange } from "../text/format.ts";
import { aboutText } from "../text/pages/about.ts";
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
      {sorted.length > 0 && (
        <aside class="column-side">
          <SideBlock title={aboutText.numbers}>
            <FactList facts={toSums(sorted)} />
          </SideBlock>
        </aside>
      )}
    </div>
  );
}

function toSums(all: readonly MunicipalityCoverage[]) {
  const sum = (count: (one: MunicipalityCoverage) => number) =>
    formatNumber(all.reduce((before, one) => before + count(one), 0));
  const years = all.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear]).filter(Boolean);
  const [first, last] = [years.toSorted()[0], years.toSorted().at(-1)];
  return [
    { term: aboutText.municipalities, value: formatNumber(all.length) },
    { term: aboutText.meetings, value: sum(({ meetings }) => meetings) },
    { term: aboutText.items, value: sum(({ items }) => items) },
    { term: aboutText.period, value: first && last ? formatRange(first, last) : null },
  ];
}

function toFacts({ items, meetings, firstYear, lastYear }: MunicipalityCoverage): string {
  const years = firstYear && lastYear && formatRange(firstYear, lastYear);
  return [years, meetingCount(meetings), itemCount(items)].filter(Boolean).join(" · ");
}
