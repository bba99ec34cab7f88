/** That what stands behind »fra:« or »til:« is no date, and how one is written. */
import type { SearchResult } from "../../../../contract/search-result.ts";
import { unreadDates } from "../../../address/unread-dates.ts";
import { unreadDate } from "../../../text/search.ts";

type Props = { readonly result: Pick<SearchResult, "query" | "fields"> };

export function UnreadDates({ result: { query, fields } }: Props) {
  return unreadDates(query.q, fields).map((written) => <p key={written}>{unreadDate(written)}</p>);
}
