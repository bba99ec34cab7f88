/** The values of a facet that are asked for when it is opened, and again when the search is another. */
import { useEffect, useState } from "preact/hooks";
import { facets } from "../../contract/plain/facets.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";
import type { FacetValue } from "../../contract/search-result.ts";
import { fetchFacetValues } from "./portal-api.ts";

/** `folded` until it is opened; then how the question for its values goes. */
export type OpenedState = "folded" | "asked" | "told" | "failed";

const none: readonly FacetValue[] = [];

/** @param isUnasked whether the search came without them */
export function useOpenedFacet(facet: FacetName, query: SearchQuery, isUnasked: boolean) {
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState(none);
  const [state, setState] = useState<OpenedState>("folded");
  const address = toAddress(query);
  useEffect(() => {
    if (!isOpen || !isUnasked) return;
    const overtaken = new AbortController();
    setState("asked");
    fetchFacetValues(facet, "", query, overtaken.signal).then(
      (values) => {
        setOpened(values.slice(0, facets[facet].mostValues));
        setState("told");
      },
      () => !overtaken.signal.aborted && setState("failed"),
    );
    return () => overtaken.abort();
  }, [facet, address, isOpen, isUnasked]);
  return { opened, state, setOpen };
}
