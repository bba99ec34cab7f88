/** The share of all councils' items, year by year. */
import type { ComparedCell, Comparison } from "../../../contract/comparison.ts";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { change } from "../../address/query.ts";
import { compareText, yearTitle } from "../../text/pages/compare.ts";
import { YearChart } from "../charts/year-chart.tsx";
import { TitledSection } from "../page/titled-section.tsx";

/** Of a single year there is no curve. */
export function ShareCurve({ comparison }: { readonly comparison: Comparison }) {
  const { query, years, all } = comparison;
  if (years.length < 2) return null;
  return (
    <TitledSection title={compareText.years}>
      <YearChart
        unit="share"
        bars={all.cells.map((cell, at) => toBar(query, years[at] ?? "", cell))}
      />
    </TitledSection>
  );
}

function toBar(query: SearchQuery, year: string, cell: ComparedCell) {
  return {
    year,
    height: cell.share,
    href: toAddress(change(query, { year: [year] })),
    title: yearTitle(year, cell),
  };
}
