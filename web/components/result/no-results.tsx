/** Nothing found: what happened, what may have been meant, what the archive does hold of the chosen municipalities; what to try. */

import { toAddress } from "../../../contract/search-address.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { change } from "../../address/query.ts";
import type { MunicipalityCoverage } from "../../given/summaries.ts";
import { coverageLine, didYouMean, noResults } from "../../text/no-results.ts";
import { helpText } from "../../text/pages/help.ts";
import { countChosen } from "../facets/facet-values.ts";

type Props = {
  readonly result: Pick<SearchResult, "query" | "suggestion">;
  readonly coverage: readonly MunicipalityCoverage[];
};

export function NoResults({ result: { query, suggestion }, coverage }: Props) {
  const chosen = coverage.filter(({ municipality }) => query.municipality.includes(municipality));
  return (
    <div class="no-results prose">
      <p>{countChosen(query) > 0 ? noResults.withFilters : noResults.forSearch}</p>
      {suggestion !== undefined && (
        <p>
          <a href={toAddress(change(query, { q: suggestion }))}>{didYouMean(suggestion)}</a>
        </p>
      )}
      {chosen.map((one) => (
        <p key={one.municipality}>{coverageLine(one.officialName, toYears(one))}</p>
      ))}
    </div>
  );
}

/** Where not even near hits can be shown. */
export function SearchAdvice() {
  return (
    <div class="no-results prose">
      <ul>
        {noResults.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          <a href={helpText.path}>{noResults.help}</a>.
        </li>
      </ul>
    </div>
  );
}

function toYears({ firstYear, lastYear }: MunicipalityCoverage): [string, string] | null {
  return firstYear === null || lastYear === null ? null : [firstYear, lastYear];
}
