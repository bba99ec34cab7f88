/** A comparison: map, table and curve, with what can be taken along of it and what it leaves out. */
import type { Comparison } from "../../../contract/comparison.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { toAddress } from "../../address/address.ts";
import { toComparisonFile } from "../../address/compare-address.ts";
import { change } from "../../address/query.ts";
import { isOnMap } from "../../drawing/draw-map.ts";
import { compareText, leftOut, yearTitle } from "../../text/pages/compare.ts";
import { YearChart } from "../charts/year-chart.tsx";
import { Notice } from "../page/notice.tsx";
import { TitledSection } from "../page/titled-section.tsx";
import { CompareMap } from "./compare-map.tsx";
import { CompareTable } from "./compare-table.tsx";

type ComparedProps = { readonly comparison: Comparison; readonly order: string };

/** Where the map has nothing to show, the table comes first. */
export function Compared({ comparison, order }: ComparedProps) {
  const { query, years, all, partial } = comparison;
  if (years.length === 0) return <Notice>{compareText.none}</Notice>;
  const isMapped = comparison.municipalities.some(({ municipality }) => isOnMap(municipality));
  const table = <TablePart key="table" comparison={comparison} order={order} />;
  const map = <MapPart key="map" comparison={comparison} />;
  return (
    <div class="compared stack">
      {partial && <Notice>{compareText.partial}</Notice>}
      {isMapped ? [map, table] : [table, map]}
      <TitledSection title={compareText.years}>
        <p class="compared-notes">{compareText.yearsAll}</p>
        <YearChart
          unit="share"
          bars={all.cells.map((cell, at) => toBar(query, years[at] ?? "", cell))}
        />
      </TitledSection>
    </div>
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
        <p class="compared-take">
          <a href={toAddress(query)}>{compareText.hits}</a>
          <a href={toComparisonFile(query, "csv")}>{compareText.csv}</a>
          <a href={toComparisonFile(query, "json")}>{compareText.json}</a>
        </p>
        <CompareTable comparison={comparison} order={order} />
      </TitledSection>
      <ul class="compared-notes">
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
