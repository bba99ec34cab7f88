/** The feed that follows a search, as a link. */
import { feedFormats } from "../../../contract/plain/feed-formats.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { toFeedAddress } from "../../address/take-address.ts";
import { takeText } from "../../text/take.ts";

/** `explained` where nothing else on the page tells what a feed is for. */
type Props = { readonly query: SearchQuery; readonly label: string; readonly explained?: true };

export function FollowLink({ query, label, explained }: Props) {
  return (
    <>
      <a href={toFeedAddress(query, "atom")} type={feedFormats.atom.type}>
        {label}
      </a>
      {explained && (
        <>
          {" "}
          (<a href={takeText.helpAddress}>{takeText.how}</a>)
        </>
      )}
    </>
  );
}
