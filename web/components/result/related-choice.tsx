/** Whether hits by related words alone count like all others: one choice, above the results. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { toAddress } from "../../address/address.ts";
import { change } from "../../address/query.ts";
import { searchText } from "../../text/search.ts";

type Props = { readonly query: SearchQuery; readonly result: Pick<SearchResult, "relatedTotal"> };

export function RelatedChoice({ query, result }: Props) {
  if (query.related === "apart" && result.relatedTotal === 0) return null;
  const related = query.related === "apart" ? "include" : "apart";
  return (
    <p class="related-choice">
      <a class="quiet-action" href={toAddress(change(query, { related }))}>
        {related === "include" ? searchText.relatedChoice : searchText.relatedApart}
      </a>
    </p>
  );
}
