/** How much of a file the parser was sure of, in counts. Pure. */

import type { AgendaItem, Meeting, ParsedMeeting } from "../../contract/meeting.ts";
import { surenessOf } from "../../contract/plain/sureness.ts";

/**
 * Counts of what the parser was not sure of in one file. `undecided` are items of minutes without a
 * decision (agendas decide nothing), closed ones left out; `unplaced` meetings without municipality or
 * body; `problems` are counted by kind. `sureness` (0 to 100) is that of the meeting that is least sure;
 * `unread` is why nothing could be read.
 */
export type FileDoubts = {
  readonly file: string;
  readonly unread: string | null;
  readonly sureness: number;
  readonly meetings: number;
  readonly items: number;
  readonly empty: number;
  readonly undated: number;
  readonly unplaced: number;
  readonly untitled: number;
  readonly undecided: number;
  readonly problems: Record<string, number>;
};

const nothing = { sureness: 0, meetings: 0, items: 0, empty: 0, undated: 0, unplaced: 0 };

export function unreadFileDoubts(file: string, reason: string): FileDoubts {
  return { file, unread: reason, ...nothing, untitled: 0, undecided: 0, problems: {} };
}

export function countDoubts(file: string, parsed: readonly ParsedMeeting[]): FileDoubts {
  const meetings = parsed.map(({ meeting }) => meeting);
  const items = meetings.flatMap((meeting) => meeting.items);
  const decisive = meetings
    .filter(({ kind }) => kind === "minutes")
    .flatMap(({ items: own }) => own);
  return {
    file,
    unread: null,
    sureness: Math.min(...parsed.map(surenessOfMeeting)),
    meetings: meetings.length,
    items: items.length,
    empty: count(meetings, (meeting) => meeting.items.length === 0),
    undated: count(meetings, ({ date }) => date === null),
    unplaced: count(meetings, isUnplaced),
    untitled: count(items, ({ title }) => title === null),
    undecided: count(decisive, isUndecided),
    problems: countKinds(parsed.flatMap(({ problems }) => problems.map(({ code }) => code))),
  };
}

function surenessOfMeeting({ meeting: { items, kind }, problems }: ParsedMeeting): number {
  const undecided = kind === "minutes" ? count(items, isUndecided) : 0;
  return surenessOf({ problems, items: items.length, undecided });
}

const isUnplaced = ({ municipality, body }: Meeting) => municipality === null || body === null;
const isUndecided = ({ decision, closed }: AgendaItem) => decision === null && !closed;

function count<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length;
}

function countKinds(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
