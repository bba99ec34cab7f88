/** Hits by year as rows with bars: each year is a link, and the numbers stand beside. */

import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { toggle } from "../../address/query.ts";
import { coverageText } from "../../text/coverage.ts";
import { formatNumber } from "../../text/format.ts";
import { toBars } from "./histogram-bars.ts";

const width = 100;
const height = 100;

/** `covered` are the years that the archive holds anything of: of the others no number can be told. */
type Props = {
  readonly query: SearchQuery;
  readonly years: readonly FacetValue[];
  readonly covered: readonly string[];
};

export function YearCurve({ query, years, covered }: Props) {
  return (
    <ol class="year-curve">
      {toBars(years, width, height)
        .toReversed()
        .map(({ year, count, height: length }) =>
          covered.includes(year) ? (
            <li key={year}>
              <a href={toAddress(toggle(query, "year", year))}>{year}</a>
              <svg viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
                <rect x={0} y={0} width={length} height={8} />
              </svg>
              <span>{formatNumber(count)}</span>
            </li>
          ) : (
            <li key={year} class="year-gap">
              {year} <span>{coverageText.noneOfYear}</span>
            </li>
          ),
        )}
    </ol>
  );
}
