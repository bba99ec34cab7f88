/** What can be taken along of a search: the feed that follows it, and all its hits as a file. */
import type { OfferedExport } from "../../../contract/plain/export-formats.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { toCompareAddress } from "../../address/compare-address.ts";
import { toExportAddress } from "../../address/take-address.ts";
import { takeText } from "../../text/take.ts";
import { FollowLink } from "./follow-link.tsx";

type Props = { readonly query: SearchQuery; readonly exports: readonly OfferedExport[] };

export function TakeAlong({ query, exports }: Props) {
  return (
    <nav class="take-along" aria-label={takeText.label}>
      <FollowLink query={query} label={takeText.follow} />
      <span class="take-along-files">
        {takeText.fetchAs}
        {exports.map(({ format, label, type }, at) => (
          <span key={format}>
            {at > 0 && " ·"}{" "}
            <a href={toExportAddress(query, format)} type={type}>
              {label}
            </a>
          </span>
        ))}
      </span>
      <a href={toCompareAddress(query)}>{takeText.compare}</a>
      <a href={takeText.helpAddress}>{takeText.help}</a>
    </nav>
  );
}
