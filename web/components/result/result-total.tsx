/** How much was found, and where, with what related words find: `40 dagsordenspunkter i 5 kommuner`. */

import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { adjust } from "../../address/query.ts";
import { relatedLine, searchText, totalLine } from "../../text/search.ts";
import { foundIn } from "../facets/found-in.ts";

/** The total's words, also for what is announced. */
export function toTotalLine(result: SearchResult): string {
  const told = totalLine(result.total, countMunicipalities(result));
  return countsRelated(result) ? `${told}, ${relatedLine(result.relatedTotal)}` : told;
}

function countMunicipalities(result: SearchResult): number {
  return result.total === 0 ? 0 : foundIn(result).length;
}

const countsRelated = ({ relatedTotal, query }: SearchResult) =>
  relatedTotal > 0 && query.related === "apart";

type Props = { readonly query: SearchQuery; readonly result: SearchResult };

export function ResultTotal({ query, result }: Props) {
  return (
    <div class="result-total">
      <h1 class="result-count" id="resultater" tabIndex={-1}>
        {totalLine(result.total, countMunicipalities(result))}
        {countsRelated(result) && (
          <span class="result-related">, {relatedLine(result.relatedTotal)}</span>
        )}
      </h1>
      <RelatedChoice query={query} result={result} />
    </div>
  );
}

/** One choice: whether hits by related words alone count like all others; a line that would come and go while one types. */
function RelatedChoice({ query, result }: Props) {
  if (result.query.typing) return null;
  if (query.related === "apart" && result.relatedTotal === 0) return null;
  const related = query.related === "apart" ? "include" : "apart";
  return (
    <p class="result-choice">
      <a href={toAddress(adjust(query, { related }))}>
        {related === "include" ? searchText.relatedChoice : searchText.relatedApart}
      </a>
    </p>
  );
}
