/** How sure the archive is of what it has, folder by folder. Pure. */

import type { SourceStatus } from "../../../contract/archive.ts";
import type { UnreadFile } from "../../../contract/indexed-item.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import type { MeetingLine } from "../query/meeting-line.ts";
import { surenessOfMeeting } from "./sureness-of-meeting.ts";

/** All that came from one folder of one municipality. */
type Source = {
  readonly municipality: string | null;
  readonly folder: string;
  readonly meetings: readonly MeetingLine[];
  readonly unread: readonly UnreadFile[];
};

/** The least sure first, then in Danish alphabetical order of municipalities, the unknown ones last. */
export function toSources(
  meetings: readonly MeetingLine[],
  unread: readonly UnreadFile[],
): SourceStatus[] {
  const sources = new Map<string, Changing<Source>>();
  const sourceOf = (municipality: string | null, folder: string) => {
    const key = JSON.stringify([municipality, folder]);
    const source = sources.get(key) ?? { municipality, folder, meetings: [], unread: [] };
    sources.set(key, source);
    return source;
  };
  for (const one of meetings) sourceOf(one.municipality, one.provenance.folder).meetings.push(one);
  for (const one of unread) sourceOf(one.municipality, one.folder).unread.push(one);
  return [...sources.values()].map(toStatus).sort(leastSureFirst);
}

function toStatus({ municipality, folder, meetings, unread }: Source): SourceStatus {
  const problems = countProblems(meetings, unread);
  return {
    municipality,
    folder,
    files: countFiles(meetings, unread),
    unread: unread.length,
    meetings: meetings.length,
    items: countItems(meetings),
    decisionShare: decisionShare(meetings.filter(({ kind }) => kind === "minutes")),
    sureness: meanSureness(meetings),
    problems: [...problems].map(([code, count]) => ({ code, count })).sort(byCount),
  };
}

/** Each problem of the kind `same-meeting` names a file that was read, but gave way to another. */
function countFiles(meetings: readonly MeetingLine[], unread: readonly UnreadFile[]): number {
  const own = new Set([...meetings, ...unread].map(({ origin }) => origin));
  return own.size + (countProblems(meetings, []).get("same-meeting") ?? 0);
}

function countProblems(
  meetings: readonly MeetingLine[],
  unread: readonly UnreadFile[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of [...meetings.flatMap(({ problems }) => problems), ...unread]) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const countItems = (meetings: readonly MeetingLine[]) =>
  meetings.reduce((sum, { itemIds }) => sum + itemIds.length, 0);

/** Rounded to thousandths. */
function decisionShare(minutes: readonly MeetingLine[]): number | null {
  const items = countItems(minutes);
  const decided = minutes.reduce((sum, meeting) => sum + meeting.decided, 0);
  return items === 0 ? null : Math.round((decided / items) * 1000) / 1000;
}

function meanSureness(meetings: readonly MeetingLine[]): number | null {
  if (meetings.length === 0) return null;
  const sum = meetings.reduce((all, one) => all + surenessOfMeeting(one), 0);
  return Math.round(sum / meetings.length);
}

type Counted = SourceStatus["problems"][number];

const byCount = (a: Counted, b: Counted) => b.count - a.count || a.code.localeCompare(b.code);

/** What could not be read at all is the least sure. */
function leastSureFirst(a: SourceStatus, b: SourceStatus): number {
  return (a.sureness ?? -1) - (b.sureness ?? -1) || byName(a, b);
}

function byName(a: SourceStatus, b: SourceStatus): number {
  const unknown = Number(a.municipality === null) - Number(b.municipality === null);
  const named = (a.municipality ?? "").localeCompare(b.municipality ?? "", "da");
  return unknown || named || a.folder.localeCompare(b.folder, "da");
}
