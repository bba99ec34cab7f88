/** A comparison: map, table and curve, with what can be taken along of it and what it leaves out. */
import type { Comparison } from "../../../contract/comparison.ts";
import { toComparisonFile, toFigureAddress } from "../../address/compare-address.ts";
import { placesOf } from "../../drawing/places.ts";
import { compareText, leftOut } from "../../text/pages/compare.ts";
import { Notice } from "../page/notice.tsx";
import { TitledSection } from "../page/titled-section.tsx";
import { CompareMap } from "./compare-map.tsx";
import { CompareTable } from "./compare-table.tsx";
import { ShareCurve } from "./share-curve.tsx";

type ComparedProps = { readonly comparison: Comparison; readonly order: string };

/** A map of Denmark without a council of the table on it would be read as an answer: a sentence stands in its place. */
export function Compared({ comparison, order }: ComparedProps) {
  const { years } = comparison;
  if (years.length === 0) return <Notice>{compareText.none}</Notice>;
  const isMapped = placesOf(comparison.municipalities.map((one) => one.municipality)).size > 0;
  return (
    <div class="compared stack">
      {isMapped && <MapPart comparison={comparison} />}
      <TablePart comparison={comparison} order={order} />
      {!isMapped && <NoMap />}
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

function NoMap() {
  return (
    <TitledSection title={compareText.map}>
      <p class="compared-unmapped">{compareText.noneOnMap}</p>
    </TitledSection>
  );
}

function MapPart({ comparison }: Pick<ComparedProps, "comparison">) {
  return (
    <TitledSection title={compareText.map}>
      <CompareMap comparison={comparison} />
    </TitledSection>
  );
}
