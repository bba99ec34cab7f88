/** Nothing found: what happened, what may have been meant, what the archive does hold of the chosen municipalities; what to try. */

import { toAddress } from "../../../contract/search-address.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { adjust } from "../../address/query.ts";
import type { MunicipalityCoverage } from "../../given/summaries.ts";
import {
  coverageLine,
  didYouMean,
  heldAltogether,
  heldLine,
  noResults,
  unknownLine,
} from "../../text/no-results.ts";
import { helpText } from "../../text/pages/help.ts";
import { countChosen } from "../facets/facet-values.ts";

type Props = {
  readonly result: Pick<SearchResult, "query" | "suggestion" | "held" | "fields" | "unknown">;
  readonly coverage: readonly MunicipalityCoverage[];
};

export function NoResults({ result, coverage }: Props) {
  const { query, suggestion } = result;
  return (
    <div class="no-results prose">
      <p>{countChosen(query) > 0 ? noResults.withFilters : noResults.forSearch}</p>
      {suggestion !== undefined && (
        <p>
          <a href={toAddress(adjust(query, { q: suggestion }))}>{didYouMean(suggestion)}</a>
        </p>
      )}
      {[...unknownLines(result, coverage), ...heldLines(result, coverage)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What no item has. That a real municipality is not covered yet is said by its own name. */
function unknownLines({ unknown = [] }: Props["result"], coverage: Props["coverage"]): string[] {
  const real = new Set(coverage.map(({ municipality }) => municipality));
  return unknown
    .filter(({ facet, value }) => !(facet === "municipality" && real.has(value)))
    .map(({ facet, label }) => unknownLine(facet, label));
}

/** What the archive does have: of each council that was asked for, else of all together. */
function heldLines(result: Props["result"], coverage: Props["coverage"]): string[] {
  const asked = [...result.query.municipality, ...askedIn(result, "municipality")];
  const held = new Map((result.held ?? []).map(({ value, count }) => [value, count]));
  const isPeriod = hasPeriod(result);
  const chosen = coverage.filter(({ municipality }) => asked.includes(municipality));
  if (chosen.length === 0)
    return [toAltogether(held, coverage, isPeriod)].flatMap((one) => one ?? []);
  return chosen.map((one) => {
    const { officialName } = one;
    const count = result.held === undefined ? null : (held.get(one.municipality) ?? 0);
    const line = coverageLine(officialName, toYears(one), isPeriod ? null : count);
    const isPart = isPeriod && one.items > 0 && count !== null;
    return isPart ? `${line} ${heldLine(officialName, count)}` : line;
  });
}

function toAltogether(
  held: ReadonlyMap<string, number>,
  coverage: Props["coverage"],
  isPeriod: boolean,
): string | null {
  const counts = [...held.values()].filter((count) => count > 0);
  if (counts.length === 0) return null;
  const years = coverage.flatMap((one) => toYears(one) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  const sum = counts.reduce((all, count) => all + count, 0);
  const period =
    isPeriod || first === undefined || last === undefined ? null : ([first, last] as const);
  return heldAltogether(sum, counts.length, period);
}

/** Field words narrow as filters do. */
function askedIn({ fields }: Props["result"], field: "municipality" | "from" | "to"): string[] {
  return fields.flatMap((one) => (one.field === field && !one.negated ? [one.value] : []));
}

function hasPeriod(result: Props["result"]): boolean {
  const { year, from, to } = result.query;
  const dates = [...askedIn(result, "from"), ...askedIn(result, "to")];
  return year.length > 0 || from !== null || to !== null || dates.length > 0;
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
