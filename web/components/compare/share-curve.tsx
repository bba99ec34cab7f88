/** The share of all councils' items, year by year. */
import type { ComparedCell, Comparison } from "../../../contract/comparison.ts";
import { toFigureAddress } from "../../address/compare-address.ts";
import { compareText, yearTitle } from "../../text/pages/compare.ts";
import { YearChart } from "../charts/year-chart.tsx";
import { TitledSection } from "../page/titled-section.tsx";

/** Of a single year there is no curve. */
export function ShareCurve({ comparison }: { readonly comparison: Comparison }) {
  const { years, all } = comparison;
  if (years.length < 2) return null;
  return (
    <TitledSection title={compareText.years}>
      <YearChart
        unit="share"
        bars={all.cells.map((cell, at) => toBar(comparison, years[at] ?? "", cell))}
      />
    </TitledSection>
  );
}

function toBar(of: Comparison, year: string, cell: ComparedCell) {
  return {
    year,
    height: cell.share,
    instead: cell.covered ? compareText.noItems : compareText.gap,
    href: toFigureAddress(of, { year }),
    title: yearTitle(year, cell),
  };
}
