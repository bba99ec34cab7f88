/** Councils compared: a search or a theme as a share of each council's items, by year, in a table and on a map. */
import { useContext } from "preact/hooks";
import type { Comparison } from "../../contract/comparison.ts";
import { paths } from "../../contract/plain/paths.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { toAddress } from "../address/address.ts";
import { toCompareAddress, toComparisonFile } from "../address/compare-address.ts";
import { change, searchFor } from "../address/query.ts";
import { YearChart } from "../components/charts/year-chart.tsx";
import { CompareForm } from "../components/compare/compare-form.tsx";
import { CompareMap } from "../components/compare/compare-map.tsx";
import { CompareTable } from "../components/compare/compare-table.tsx";
import { TopicLabels } from "../components/hit/topic-labels.ts";
import { Notice } from "../components/page/notice.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import { isOnMap } from "../drawing/draw-map.ts";
import type { Page, PageProps } from "../given/page.ts";
import {
  compareText,
  compareTitle,
  leftOut,
  whatIsCompared,
  yearTitle,
} from "../text/pages/compare.ts";

/** `comparison` is null until something is asked for. */
type Data = {
  readonly query: SearchQuery;
  readonly order: string;
  readonly comparison: Comparison | null;
};

export const comparePage = {
  path: paths.compare,
  title: ({ query }) => compareTitle(whatIsCompared(query.q, [])),
  address: ({ query, order }) => toCompareAddress(query, order),
  component: ComparePage,
} satisfies Page<string, Data>;

function ComparePage({ data: { query, order, comparison }, context }: PageProps<Data>) {
  const labels = useContext(TopicLabels);
  const what = whatIsCompared(
    query.q,
    query.topic.map((id) => labels.get(id) ?? id),
  );
  return (
    <div class="compare stack">
      <PageTitle title={compareTitle(what)}>
        <p>{compareText.intro}</p>
      </PageTitle>
      <CompareForm query={query} />
      {comparison === null ? (
        <TryTopics topics={context.topics} />
      ) : (
        <Compared comparison={comparison} order={order} />
      )}
    </div>
  );
}

function TryTopics({ topics }: Pick<PageProps<Data>["context"], "topics">) {
  return (
    <TitledSection title={compareText.tryTopics}>
      <ul class="compare-topics">
        {topics.map(({ id, label }) => (
          <li key={id}>
            <a href={toCompareAddress(searchFor("topic", id))}>{label}</a>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

type ComparedProps = { readonly comparison: Comparison; readonly order: string };

/** Where the map has nothing to show, the table comes first. */
function Compared({ comparison, order }: ComparedProps) {
  const { query, years, all, partial } = comparison;
  if (years.length === 0) return <Notice>{compareText.none}</Notice>;
  const isMapped = comparison.municipalities.some(({ municipality }) => isOnMap(municipality));
  const table = <TablePart key="table" comparison={comparison} order={order} />;
  const map = <MapPart key="map" comparison={comparison} />;
  return (
    <>
      {partial && <Notice>{compareText.partial}</Notice>}
      {isMapped ? [map, table] : [table, map]}
      <TitledSection title={compareText.years}>
        <p class="compare-notes">{compareText.yearsAll}</p>
        <YearChart
          unit="share"
          bars={all.cells.map((cell, at) => toBar(query, years[at] ?? "", cell))}
        />
      </TitledSection>
    </>
  );
}

function toBar(query: SearchQuery, year: string, cell: Comparison["all"]["total"]) {
  return {
    year,
    height: cell.share,
    href: toAddress(change(query, { year: [year] })),
    title: yearTitle(year, cell),
  };
}

function TablePart({ comparison, order }: ComparedProps) {
  const { query, routine, unplaced } = comparison;
  return (
    <>
      <TitledSection title={compareText.table}>
        <p class="compare-take">
          <a href={toAddress(query)}>{compareText.hits}</a>
          <a href={toComparisonFile(query, "csv")}>{compareText.csv}</a>
          <a href={toComparisonFile(query, "json")}>{compareText.json}</a>
        </p>
        <CompareTable comparison={comparison} order={order} />
      </TitledSection>
      <ul class="compare-notes">
        {leftOut(routine, unplaced).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function MapPart({ comparison }: Pick<ComparedProps, "comparison">) {
  return (
    <TitledSection title={compareText.map}>
      <CompareMap comparison={comparison} />
    </TitledSection>
  );
}
