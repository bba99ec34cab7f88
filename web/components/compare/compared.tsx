/** A comparison: map, table and curve, with what can be taken along of it and what it leaves out. */
import type { Comparison } from "../../../contract/comparison.ts";
import { toComparisonFile, toFigureAddress } from "../../address/compare-address.ts";
import { isOnMap } from "../../drawing/draw-map.ts";
import { compareText, leftOut } from "../../text/pages/compare.ts";
import { Notice } from "../page/notice.tsx";
import { TitledSection } from "../page/titled-section.tsx";
import { CompareMap } from "./compare-map.tsx";
import { CompareTable } from "./compare-table.tsx";
import { ShareCurve } from "./share-curve.tsx";

type ComparedProps = { readonly comparison: Comparison; readonly order: string };

/** Where the map has nothing to show, the table comes first. */
export function Compared({ comparison, order }: ComparedProps) {
  const { years } = comparison;
  if (years.length === 0) return <Notice>{compareText.none}</Notice>;
  const isMapped = comparison.municipalities.some(({ municipality }) => isOnMap(municipality));
  const table = <TablePart key="table" comparison={comparison} order={order} />;
  const map = <MapPart key="map" comparison={comparison} />;
  return (
    <div class="compared stack">
      {isMapped ? [map, table] : [table, map]}
      <ShareCurve comparison={comparison} />
    </div>
  );
}

function TablePart({ comparison, order }: ComparedProps) {
  const { query, routine, unplaced } = comparison;
  return (
    <>
      <TitledSection title={compareText.table}>
        <p class="compared-take">
          <a href={toFigureAddress(comparison)}>{compareText.hits}</a>
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
