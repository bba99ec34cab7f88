/** Which meetings to ask for. Pure. */
import type { ListedMeeting } from "../../contract/firstagenda.ts";
import type { Entries } from "./journal.ts";
import type { Listing } from "./listing.ts";

/** Published anew, or become minutes: then it differs. */
export function toVersion({ ReleasedDate, Afsluttet }: ListedMeeting): string {
  return `${ReleasedDate ?? ""} ${Afsluttet ? "referat" : "dagsorden"}`;
}

/** `since` is an ISO date, null for all. */
export function isWanted({ meeting }: Listing, since: string | null): boolean {
  return since === null || meeting.MeetingBeginUtc.slice(0, 10) >= since;
}

/** Whether a meeting is new, published anew, or its file gone; `kept`: names of the files there are. */
export function isDue({ meeting }: Listing, known: Entries, kept: ReadonlySet<string>): boolean {
  const entry = known.get(meeting.Id);
  if (entry?.version !== toVersion(meeting)) return true;
  return entry.file === null || !kept.has(entry.file);
}
