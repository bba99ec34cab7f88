/** The meetings of one body by year, the newest first, and the calendar that follows them. */
import { toCalendarPath } from "../../../contract/plain/paths.ts";
import type { MeetingSummary } from "../../given/summaries.ts";
import { formatDate } from "../../text/format.ts";
import { meetingKinds } from "../../text/item.ts";
import { bodyYearsText, meetingsOf } from "../../text/pages/municipalities.ts";
import { TitledSection } from "../page/titled-section.tsx";

type Props = {
  readonly municipality: string;
  readonly body: string;
  readonly meetings: readonly MeetingSummary[];
};

export function BodyMeetings({ municipality, body, meetings }: Props) {
  const years = [...new Set(meetings.map(yearOf))];
  return (
    <TitledSection title={meetingsOf(body)} id="moeder">
      <p>
        <a href={toCalendarPath(municipality, body)}>{bodyYearsText.calendar}</a>
      </p>
      {years.map((year) => (
        <section key={year} class="body-meetings">
          <h3>{year}</h3>
          <ul>
            {meetings
              .filter((meeting) => yearOf(meeting) === year)
              .map(({ id, url, date, kind }) => (
                <li key={id}>
                  <a href={url}>{date ? formatDate(date) : bodyYearsText.undated}</a>
                  {kind !== "minutes" && ` · ${meetingKinds[kind]}`}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </TitledSection>
  );
}

function yearOf({ date }: MeetingSummary): string {
  return date?.slice(0, 4) ?? bodyYearsText.undated;
}
