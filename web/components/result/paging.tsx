/** Previous and next page of the results. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { toAddress } from "../../address/address.ts";
import { pageOf, searchText } from "../../text/search.ts";

/** How many pages the strict hits fill; one when there are none. */
export function countPages({ total, pageSize }: Pick<SearchResult, "total" | "pageSize">): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

type Props = { readonly query: SearchQuery; readonly result: SearchResult };

export function Paging({ query, result }: Props) {
  const pages = countPages(result);
  if (pages === 1 && result.page === 1) return null;
  const link = (page: number, label: string, rel: string) =>
    page >= 1 && page <= pages ? (
      <a class="button" href={toAddress({ ...query, page })} rel={rel}>
        {label}
      </a>
    ) : (
      <span />
    );
  return (
    <nav class="paging" aria-label={searchText.paging}>
      {link(result.page - 1, searchText.previous, "prev")}
      <span class="paging-place">{pageOf(result.page, pages)}</span>
      {link(result.page + 1, searchText.next, "next")}
    </nav>
  );
}
