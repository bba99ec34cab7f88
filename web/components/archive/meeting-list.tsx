/** Meetings by date and body. */
import type { MeetingSummary } from "../../given/summaries.ts";
import { toBodyName } from "../../text/body-name.ts";
import { formatShortDate } from "../../text/format.ts";
import { meetingKinds } from "../../text/item.ts";
import { LinkList } from "../page/link-list.tsx";

export function MeetingList({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const entries = meetings.map(({ url, body, date, kind }) => ({
    label: body === null ? meetingKinds[kind] : toBodyName(body, null),
    url,
    beside: date && <time dateTime={date}>{formatShortDate(date)}</time>,
  }));
  return <LinkList entries={entries} />;
}
