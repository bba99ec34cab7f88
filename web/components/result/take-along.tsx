/** What can be taken along of a search: the feed that follows it, and all its hits as a file. */
import { exportFormatNames, exportFormats } from "../../../contract/plain/export-formats.ts";
import { feedFormats } from "../../../contract/plain/feed-formats.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { toCompareAddress } from "../../address/compare-address.ts";
import { toExportAddress, toFeedAddress } from "../../address/take-address.ts";
import { takeText } from "../../text/take.ts";

const offered = exportFormatNames.filter((format) => exportFormats[format].offered);

export function TakeAlong({ query }: { readonly query: SearchQuery }) {
  return (
    <nav class="take-along" aria-label={takeText.label}>
      <a href={toFeedAddress(query, "atom")} type={feedFormats.atom.type}>
        {takeText.follow}
      </a>
      <span class="take-along-files">
        {takeText.fetchAs}
        {offered.map((format, at) => (
          <span key={format}>
            {at > 0 && " ·"}{" "}
            <a href={toExportAddress(query, format)} type={exportFormats[format].type}>
              {exportFormats[format].label}
            </a>
          </span>
        ))}
      </span>
      <a href={toCompareAddress(query)}>{takeText.compare}</a>
      <a href={takeText.helpAddress}>{takeText.help}</a>
    </nav>
  );
}
