/** Several files about one meeting: which of them counts. Pure. */

import type { Problem } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { type Candidate, fileNameOf } from "./identity.ts";

/** The one that counts, and what else tells of the same meeting. */
export type Winner = { readonly meeting: Candidate; readonly superseded: readonly Candidate[] };

const kindRank = { minutes: 0, "supplementary-agenda": 1, agenda: 2 } as const;

/**
 * Meetings are the same when municipality, body and date are all known and equal and their start times
 * are not in conflict. Minutes win over a supplementary agenda over an agenda, then what says that it is
 * corrected, then what was released last, where that is known, then the file's name decides.
 */
export function chooseAmongSame(candidates: readonly Candidate[]): Winner[] {
  const winners: Changing<Winner>[] = [];
  const byKey = new Map<string, Changing<Winner>[]>();
  for (const meeting of [...candidates].sort(byRank)) {
    const key = sameKey(meeting);
    const known = key === null ? [] : (byKey.get(key) ?? []);
    const winner = known.find((one) => isSameTime(one, meeting));
    if (winner) winner.superseded.push(meeting);
    else {
      const own = { meeting, superseded: [] };
      winners.push(own);
      if (key !== null) byKey.set(key, [...known, own]);
    }
  }
  return winners;
}

function byRank(a: Candidate, b: Candidate): number {
  const byName = fileNameOf(a) < fileNameOf(b) ? -1 : fileNameOf(a) > fileNameOf(b) ? 1 : 0;
  const byKind = kindRank[a.kind] - kindRank[b.kind];
  const byCorrection = Number(b.corrected) - Number(a.corrected);
  return byKind || byCorrection || releasedAt(b) - releasedAt(a) || byName;
}

/** Milliseconds since 1970; 0 where nothing tells. */
function releasedAt({ released }: Candidate): number {
  return released === null ? 0 : Date.parse(released);
}

/** Null where something is unknown: such a meeting is like no other. */
function sameKey({ municipality, bodyKey, date }: Candidate): string | null {
  return municipality && bodyKey && date ? JSON.stringify([municipality, bodyKey, date]) : null;
}

function isSameTime({ meeting, superseded }: Winner, other: Candidate): boolean {
  const times = [meeting, ...superseded, other].flatMap(({ startTime }) => startTime ?? []);
  return new Set(times).size < 2;
}

/** Names the file that counts and the files that do not. */
export function sameMeetingProblems({ meeting, superseded }: Winner): Problem[] {
  const own = fileNameOf(meeting);
  return superseded.map((other) => ({
    code: "same-meeting",
    line: 1,
    message: `${fileNameOf(other)} handler om samme møde som ${own}, der er den, som gælder.`,
  }));
}
