/** Meetings that their source no longer has: withheld until the operator says otherwise. Pure. */
import type { GoneMeeting } from "../../../contract/change.ts";
import { maskCivilNumbers } from "../../../danish/numbers/civil-number.ts";
import { isPublished, type Published } from "../../enrich/changes/source-changes.ts";
import type { MeetingInFile } from "./identity.ts";

type PartedMeetings = {
  readonly shown: readonly MeetingInFile[];
  readonly gone: readonly GoneMeeting[];
};

/** What else tells of a meeting, and is still published, is shown. */
export function partGone(meetings: readonly MeetingInFile[], published: Published): PartedMeetings {
  const isGone = ({ id, file }: MeetingInFile) =>
    file.facts.gone !== undefined && !isPublished(published, id);
  const shown = meetings.filter((one) => !isGone(one));
  const ids = new Set(shown.map(({ id }) => id));
  return { shown, gone: meetings.filter((one) => isGone(one) && !ids.has(one.id)).map(toGone) };
}

function toGone({ id, root, origin, file }: MeetingInFile): GoneMeeting {
  const at = new Date(file.facts.gone ?? 0).toISOString();
  return { id, at, file: maskCivilNumbers(file.name), root, origin };
}
