/** Nothing found: what happened, what the archive does hold of the chosen municipalities; what to try. */
import type { SearchQuery } from "../../contract/search-query.ts";
import type { MunicipalityCoverage } from "../page-data.ts";
import { coverageLine, noResults } from "../text/no-results.ts";
import { countChosen } from "./facet-values.ts";

type Props = { query: SearchQuery; coverage: readonly MunicipalityCoverage[] };

export function NoResults({ query, coverage }: Props) {
  const chosen = coverage.filter(({ municipality }) => query.municipality.includes(municipality));
  return (
    <div class="no-results prose">
      <p>{countChosen(query) > 0 ? noResults.withFilters : noResults.forSearch}</p>
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
          <a href="/hjaelp">{noResults.help}</a>.
        </li>
      </ul>
    </div>
  );
}

function toYears({ firstYear, lastYear }: MunicipalityCoverage): [string, string] | null {
  return firstYear === null || lastYear === null ? null : [firstYear, lastYear];
}
