/** The values of a facet that an overview has most of, each leading to a search for it. */
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { toAddress } from "../../address/address.ts";
import { toggle } from "../../address/query.ts";
import { SideBlock } from "../page/side-block.tsx";
import { CountList } from "./count-list.tsx";

const shownValues = 12;

/** `search` is what the overview covers, `result` its answer. */
type Props = { title: string; facet: FacetName; search: SearchQuery; result: SearchResult };

export function FacetCounts({ title, facet, search, result }: Props) {
  const entries = result.facets[facet]
    .slice(0, shownValues)
    .map(({ value, label, count, mentions }) => ({
      label,
      count,
      mentions: mentions ?? 0,
      url: toAddress(toggle(search, facet, value)),
    }));
  return (
    <SideBlock title={title}>
      <CountList entries={entries} />
    </SideBlock>
  );
}
