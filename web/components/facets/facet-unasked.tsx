/** Stands where the values of a facet will: without script, the way to them. */
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { adjust } from "../../address/query.ts";
import type { OpenedState } from "../../browser/use-opened-facet.ts";
import { searchText } from "../../text/search.ts";

type Props = { readonly state: OpenedState; readonly query: SearchQuery };

export function FacetUnasked({ state, query }: Props) {
  return (
    <>
      <p class="without-script">
        <a href={`${toAddress(adjust(query, { facets: "all", page: query.page }))}#filtre`}>
          {searchText.showFacets}
        </a>
      </p>
      <p class="facet-unasked" role="status">
        {state === "asked" && searchText.updating}
        {state === "failed" && searchText.facetFailed}
      </p>
    </>
  );
}
