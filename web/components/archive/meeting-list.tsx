/** Meetings by date and body. */
import type { MeetingSummary } from "../../given/summaries.ts";
import { toBodyName } from "../../text/body-name.ts";
import { formatShortDate } from "../../text/format.ts";
import { meetingKinds } from "../../text/item.ts";
import { LinkList } from "../page/link-list.tsx";

/** `municipality` is whose page it stands on: no name of theirs says it again. */
type Props = { readonly municipality: string; readonly meetings: readonly MeetingSummary[] };

export function MeetingList({ municipality, meetings }: Props) {
  const entries = meetings.map(({ url, body, date, kind }) => ({
    label: body === null ? meetingKinds[kind] : toBodyName(body, municipality),
    url,
    beside: date && <time dateTime={date}>{formatShortDate(date)}</time>,
  }));
  return <LinkList entries={entries} />;
}
