/** The feed that follows a search, as a link. */
import { feedFormats } from "../../../contract/plain/feed-formats.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { toFeedAddress } from "../../address/take-address.ts";

export function FollowLink({
  query,
  label,
}: {
  readonly query: SearchQuery;
  readonly label: string;
}) {
  return (
    <a href={toFeedAddress(query, "atom")} type={feedFormats.atom.type}>
      {label}
    </a>
  );
}
