/** A meeting, and the meetings of the same body before and after it. */
import type { MeetingResult } from "../../contract/archive.ts";
import { toMeetingPath } from "../../contract/plain/paths.ts";
import type { MeetingSummary } from "../../web/server-entry.tsx";
import type { BodyMeeting } from "../search/lists/body-meetings.ts";
import type { Site } from "./site.ts";

/** What is not in the archive lies between them unseen: these are the nearest that it holds. */
type Beside = { readonly previous: MeetingSummary | null; readonly next: MeetingSummary | null };

/** @throws NotFound, Gone, EngineDown */
export async function loadMeeting(
  { portal }: Site,
  { id }: { readonly id: string },
): Promise<MeetingResult & Beside> {
  const meeting = await portal.meeting(id);
  const { municipality, bodyKey } = meeting;
  const held =
    municipality === null || bodyKey === null ? [] : await portal.meetingsOf(municipality, bodyKey);
  return { ...meeting, ...besideOf(meeting, held) };
}

type Placed = Pick<BodyMeeting, "id" | "bodyKey" | "date" | "startTime">;
type Listed = Pick<BodyMeeting, "id" | "body" | "date" | "kind">;

/** By date and hour; a meeting without a date stands beside no other. The engine takes nearly the same name for the same. */
export function besideOf(meeting: Placed, held: readonly (Placed & Listed)[]): Beside {
  const row = held
    .filter(({ bodyKey, date }) => bodyKey === meeting.bodyKey && date !== null)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const at = row.findIndex(({ id }) => id === meeting.id);
  const summaryAt = (place: number) => {
    const one = at < 0 ? undefined : row[place];
    return one === undefined ? null : toSummary(one);
  };
  return { previous: summaryAt(at - 1), next: summaryAt(at + 1) };
}

const placeOf = ({ date, startTime, id }: Placed) => `${date} ${startTime ?? ""} ${id}`;

export function toSummary({ id, body, date, kind }: Listed): MeetingSummary {
  return { id, url: toMeetingPath(id), body, date, kind };
}
