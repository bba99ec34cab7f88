/** Meetings by date and body. */
import type { MeetingSummary } from "../../given/summaries.ts";
import { formatShortDate } from "../../text/format.ts";
import { meetingKinds } from "../../text/item.ts";
import { LinkList } from "../page/link-list.tsx";

export function MeetingList({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const entries = meetings.map(({ url, body, date, kind }) => ({
    label: body ?? meetingKinds[kind],
    url,
    beside: date && <time dateTime={date}>{formatShortDate(date)}</time>,
  }));
  return <LinkList entries={entries} />;
}
