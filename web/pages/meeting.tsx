/** A meeting: who took part, and what was decided, item by item. */
import type { MeetingResult } from "../../contract/archive.ts";
import { paths } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { searchFor, toggle } from "../address/query.ts";
import { WhereWhen } from "../components/hit/where-when.tsx";
import { MeetingItem } from "../components/item/meeting-item.tsx";
import { Neighbours } from "../components/item/neighbours.tsx";
import { PersonList } from "../components/item/person-list.tsx";
import { SourceLine } from "../components/item/source-line.tsx";
import { EvidenceList } from "../components/page/evidence-list.tsx";
import { FactList } from "../components/page/fact-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { TitledSection } from "../components/page/titled-section.tsx";
import { shareMeeting } from "../given/linked.ts";
import type { Page, PageProps } from "../given/page.ts";
import type { MeetingSummary } from "../given/summaries.ts";
import { formatDate, formatShare, formatTime } from "../text/format.ts";
import { meetingText } from "../text/item.ts";
import { meetingChangeLine } from "../text/pages/changes.ts";
import { describeMeeting } from "../text/pages/descriptions.ts";
import { toPersonNotes } from "../text/person-notes.ts";
import { toReference } from "../text/reference.ts";
import { site } from "../text/site.ts";
import { toMeetingHeading, toMeetingTitle } from "../text/titles.ts";

/** `previous` and `next` are meetings of the same body. */
type Data = MeetingResult & {
  readonly previous: MeetingSummary | null;
  readonly next: MeetingSummary | null;
};

export const meetingPage = {
  path: paths.meeting,
  title: toMeetingTitle,
  description: describeMeeting,
  shared: shareMeeting,
  component: MeetingPage,
} satisfies Page<string, Data>;

function MeetingPage({ data, context }: PageProps<Data>) {
  const reference = toReference({ ...data, number: null, title: null, caseNumber: null });
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle
          above={<WhereWhen municipality={data.municipality} body={null} date={null} />}
          title={toMeetingHeading(data)}
        />
      </div>
      <MeetingSide meeting={data} />
      <div class="column-main">
        <TitledSection title={meetingText.items}>
          {data.changes.map((change) => (
            <p key={change.at}>{meetingChangeLine(change)}</p>
          ))}
          {data.items.length === 0 && <p>{meetingText.noItems}</p>}
          {data.items.map((item) => (
            <MeetingItem key={item.id} item={item} meeting={data} publicUrl={context.publicUrl} />
          ))}
        </TitledSection>
        <EvidenceList evidence={data.evidence.filter(({ fact }) => fact !== "participants")} />
        {data.problems.length > 0 && (
          <details class="fold">
            <summary>{meetingText.problems(formatShare(data.sureness / 100))}</summary>
            <ul>
              {data.problems.map(({ message }, index) => (
                <li key={index}>{message}</li>
              ))}
            </ul>
          </details>
        )}
        <SourceLine meeting={data} reference={reference} path={data.url} context={context} />
        <Neighbours
          previous={data.previous && toPlace(data.previous)}
          next={data.next && toPlace(data.next)}
          words={meetingText}
        />
      </div>
    </div>
  );
}

function toPlace({ url, date }: MeetingSummary) {
  return { url, title: date === null ? site.untitled : formatDate(date) };
}

function MeetingSide({ meeting }: { readonly meeting: MeetingResult }) {
  const { municipality, startTime, endTime, place, bodyKey } = meeting;
  return (
    <aside class="column-side">
      <FactList
        facts={[
          { term: meetingText.time, value: startTime && formatTime(startTime, endTime) },
          { term: meetingText.place, value: place },
        ]}
      />
      {meeting.participants.length > 0 && (
        <SideBlock title={meetingText.participants}>
          <PersonList people={meeting.participants} notes={toPersonNotes(meeting)} />
        </SideBlock>
      )}
      {meeting.absentees.length > 0 && (
        <SideBlock title={meetingText.absentees}>
          <PersonList people={meeting.absentees} />
        </SideBlock>
      )}
      {bodyKey && (
        <a class="quiet-action" href={toAddress(toSearch(municipality, bodyKey))}>
          {meetingText.allOfBody} {bodyKey}
        </a>
      )}
    </aside>
  );
}

function toSearch(municipality: string | null, body: string): SearchQuery {
  const search = searchFor("body", body);
  return municipality === null ? search : toggle(search, "municipality", municipality);
}
