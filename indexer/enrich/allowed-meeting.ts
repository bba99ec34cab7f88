/** A parsed meeting as it may be published. */
import type { AgendaItem, ParsedMeeting } from "../../contract/meeting.ts";
import { undecided } from "../parse/decision/judge-decision.ts";
import type { SourceChanges } from "./changes/source-changes.ts";

/**
 * `takenDown` are places of items that an operator has taken down: nothing but their printed numbers is left of
 * them, which the ids of the others depend on.
 */
export type AllowedMeeting = ParsedMeeting & {
  readonly takenDown?: readonly number[];
  /** What its source changed in it. */
  readonly changes?: SourceChanges;
};

/** Of a meeting that is taken down as a whole, where something must be left. */
export function emptyMeeting(parsed: ParsedMeeting): AllowedMeeting {
  const { meeting } = parsed;
  const items = meeting.items.map(({ number }) => emptyItem(number));
  const people = { participants: [], absentees: [], standIns: [], movements: [] };
  return {
    ...parsed,
    meeting: { ...meeting, ...people, place: null, items },
    problems: [],
    takenDown: [...items.keys()],
  };
}

/** What stands in the place of an item that is taken down. */
export function emptyItem(number: string | null): AgendaItem {
  return {
    number,
    title: null,
    caseNumber: null,
    closed: false,
    sections: [],
    decision: null,
    ...undecided,
    absent: [],
    attachments: [],
    previousDecisions: [],
  };
}
