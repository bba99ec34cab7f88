/** Meetings by date and body. */
import type { MeetingSummary } from "../../given/summaries.ts";
import { formatShortDate } from "../../text/format.ts";
import { meetingKinds } from "../../text/item.ts";

export function MeetingList({ meetings }: { meetings: readonly MeetingSummary[] }) {
  return (
    <ul class="count-list">
      {meetings.map(({ id, url, body, date, kind }) => (
        <li key={id}>
          <a href={url}>{body ?? meetingKinds[kind]}</a>
          {date && (
            <time class="count-list-count" dateTime={date}>
              {formatShortDate(date)}
            </time>
          )}
        </li>
      ))}
    </ul>
  );
}
