/** The values of a facet that an overview has most of, each leading to a search for it. */

import { toAddress } from "../../../contract/search-address.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { toggle } from "../../address/query.ts";
import { formatNumber } from "../../text/format.ts";
import { LinkList } from "../page/link-list.tsx";
import { SideBlock } from "../page/side-block.tsx";
import { AlsoMentioned } from "./also-mentioned.tsx";

const shownValues = 12;

/** `search` is what the overview covers, `result` its answer. */
type Props = {
  readonly title: string;
  readonly facet: FacetName;
  readonly search: SearchQuery;
  readonly result: SearchResult;
};

export function FacetCounts({ title, facet, search, result }: Props) {
  const shown = result.facets[facet].slice(0, shownValues);
  const entries = shown.map(({ value, label, count, mentions = 0 }) => ({
    label,
    below: <AlsoMentioned count={count} mentions={mentions} />,
    beside: formatNumber(count),
    url: toAddress(toggle(search, facet, value)),
  }));
  return (
    <SideBlock title={title}>
      <LinkList entries={entries} />
    </SideBlock>
  );
}
