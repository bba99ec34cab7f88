/** Previous and next page of the results. */
import { lastPage } from "../../../contract/plain/pages.ts";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { pageOf, searchText } from "../../text/search.ts";

type Props = { readonly query: SearchQuery; readonly result: SearchResult };

export function Paging({ query, result }: Props) {
  const pages = lastPage({ ...result, related: query.related });
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
