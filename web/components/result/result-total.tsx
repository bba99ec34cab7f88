/** How much was found, and where: `40 dagsordenspunkter i 5 kommuner`. */
import type { SearchResult } from "../../../contract/search-result.ts";
import { relatedLine, totalLine } from "../../text/search.ts";

/** The total's words, also for what is announced. */
export function toTotalLine(result: SearchResult): string {
  return totalLine(result.total, countMunicipalities(result));
}

/** The facet ignores its own filter, so of its values only the chosen ones count, when any are. */
function countMunicipalities({ query, facets, total }: SearchResult): number {
  if (total === 0) return 0;
  const found = facets.municipality.filter(({ count }) => count > 0);
  const chosen = found.filter(({ value }) => query.municipality.includes(value));
  return query.municipality.length > 0 ? chosen.length : found.length;
}

export function ResultTotal({ result }: { readonly result: SearchResult }) {
  return (
    <h1 class="result-total" id="resultater" tabIndex={-1}>
      {toTotalLine(result)}
      {result.relatedTotal > 0 && result.query.related === "apart" && (
        <span class="result-related"> {relatedLine(result.relatedTotal)}</span>
      )}
    </h1>
  );
}
