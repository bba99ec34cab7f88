/** A meeting looked up by its id, with its items. Throws NotFound and EngineDown. */
import type { MeetingResult } from "../../../contract/archive.ts";
import { surenessOfMeeting } from "../../../contract/plain/sureness.ts";
import { equals } from "../../../engine/query/filter.ts";
import { meetingProofs } from "../proofs/meeting-proofs.ts";
import { toItemFacts } from "./item-facts.ts";
import { storedMeeting, toMeetingFacts } from "./meeting-facts.ts";
import { listItems, type RecordDeps } from "./stored-items.ts";

/** A whole meeting with its items in the agenda's order. */
export async function findMeeting(id: string, deps: RecordDeps): Promise<MeetingResult> {
  const [meeting, items] = await Promise.all([
    storedMeeting(id, deps),
    listItems(deps, [equals("meetingId", id)], ["position:asc"]),
  ]);
  return {
    ...toMeetingFacts(meeting),
    items: items.map((item) => toItemFacts(item, meeting, null)),
    evidence: meetingProofs(meeting, items),
    problems: meeting.problems,
    sureness: surenessOfMeeting(meeting),
  };
}
