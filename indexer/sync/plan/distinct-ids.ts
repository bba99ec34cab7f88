/** Ids that no two meetings share. Pure. */
import type { Winner } from "./same-meeting.ts";

/**
 * Two meetings may have the same id: on one day at different hours, or of unknown facts in files of the
 * same name. What the index holds keeps its id, then the first file; the others' get a part of the
 * hash of their file's path, so that they are the same in every run.
 */
export function withDistinctIds(winners: readonly Winner[]): Winner[] {
  const taken = new Set<string>();
  const byAge = [...winners].sort((a, b) => Number(isIndexed(b)) - Number(isIndexed(a)));
  return byAge.map((winner) => {
    const { meeting } = winner;
    const free = taken.has(meeting.id) ? `${meeting.id}-${meeting.origin.slice(0, 8)}` : meeting.id;
    taken.add(free);
    return free === meeting.id ? winner : { ...winner, meeting: { ...meeting, id: free } };
  });
}

const isIndexed = ({ meeting }: Winner) => meeting.from === "index";
