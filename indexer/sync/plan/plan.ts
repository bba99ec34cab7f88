/** What must be done to the index. Pure. */

import type { Correction } from "../../../contract/correction.ts";
import type { Problem } from "../../../contract/meeting.ts";
import { withDistinctIds } from "./distinct-ids.ts";
import type { MeetingInFile, MeetingInIndex } from "./identity.ts";
import { chooseAmongSame, sameMeetingProblems, type Winner } from "./same-meeting.ts";
import { hashOf } from "./surveyed-meeting.ts";

/** A meeting to be indexed from its file: under this id, with this hash, with these problems beside its own. */
export type Wanted = {
  readonly inFile: MeetingInFile;
  readonly id: string;
  readonly hash: string;
  readonly problems: readonly Problem[];
  readonly corrections: readonly Correction[];
  readonly inIndex: MeetingInIndex | null;
};

/** What an operator corrected of a meeting's items, by the meeting's id. */
export type CorrectionsByMeeting = ReadonlyMap<string, readonly Correction[]>;

/** `kept` stays as it is though no file of this run tells of it. */
export type Plan = {
  readonly added: readonly Wanted[];
  readonly changed: readonly Wanted[];
  readonly unchanged: readonly Wanted[];
  readonly removed: readonly MeetingInIndex[];
  readonly kept: readonly MeetingInIndex[];
};

/**
 * @param inIndex what the index holds
 * @param corrections by the meeting's id: one that changed is a change of its meeting
 * @param isCovered whether this run's files tell all there is to know of where it came from: then it
 *   goes when they no longer hold it
 */
export function planSync(
  inFiles: readonly MeetingInFile[],
  inIndex: readonly MeetingInIndex[],
  isCovered: (meeting: MeetingInIndex) => boolean,
  corrections: CorrectionsByMeeting,
): Plan {
  const outside = inIndex.filter((one) => !isCovered(one));
  const winners = withDistinctIds(chooseAmongSame([...inFiles, ...outside]));
  const indexedById = new Map(inIndex.map((one) => [one.id, one]));
  const wanted = winners.flatMap((winner) => toWanted(winner, indexedById, corrections));
  const kept = winners.flatMap(({ meeting }) => (meeting.from === "index" ? [meeting] : []));
  const staying = new Set([...wanted, ...kept].map(({ id }) => id));
  return {
    added: wanted.filter((one) => one.inIndex === null),
    changed: wanted.filter((one) => one.inIndex !== null && one.inIndex.hash !== one.hash),
    unchanged: wanted.filter((one) => one.inIndex?.hash === one.hash),
    removed: inIndex.filter(({ id }) => !staying.has(id)),
    kept,
  };
}

function toWanted(
  winner: Winner,
  indexedById: ReadonlyMap<string, MeetingInIndex>,
  corrected: CorrectionsByMeeting,
): Wanted[] {
  const { meeting } = winner;
  if (meeting.from === "index") return [];
  const problems = sameMeetingProblems(winner);
  const { id } = meeting;
  const corrections = corrected.get(id) ?? [];
  const hash = hashOf([meeting.hash, problems, ...corrections]);
  const inIndex = indexedById.get(id) ?? null;
  return [{ inFile: meeting, id, hash, problems, corrections, inIndex }];
}
