/** What an operator has corrected, as a run applies it. Pure. */
import type { Correction } from "../../../contract/correction.ts";
import { meetingOfItem } from "../../enrich/item-ids.ts";
import { type CorrectionsFile, faultOf, isSameFact } from "../../files/corrections-file.ts";
import type { Failure } from "../../files/minutes-file.ts";
import type { MeetingInIndex } from "./identity.ts";
import type { CorrectionsByMeeting, Plan } from "./plan.ts";

/**
 * The first of two that correct the same counts. Where a file could not be read whole, what the index holds
 * stays corrected.
 */
export function correctionsByMeeting(
  files: readonly CorrectionsFile[],
  inIndex: readonly Pick<MeetingInIndex, "corrections">[],
): CorrectionsByMeeting {
  const read = files.flatMap(({ entries }) => entries.map(({ correction }) => correction));
  const isWhole = files.every(({ whole }) => whole);
  const held = isWhole ? [] : inIndex.flatMap(({ corrections }) => corrections);
  const byMeeting = new Map<string, Correction[]>();
  for (const one of [...read, ...held]) {
    const meeting = meetingOfItem(one.item);
    const known = byMeeting.get(meeting) ?? [];
    if (!known.some((other) => isSameFact(one, other))) byMeeting.set(meeting, [...known, one]);
  }
  return byMeeting;
}

/** A file of corrections; `isCovered` where the run reads the folder that it lies in. */
export type GivenCorrections = CorrectionsFile & { readonly isCovered: boolean };

/**
 * What is wrong in the files, told with file and entry. That an item is not there can only be told of a file
 * whose own folder was read: the others may correct what is not indexed yet.
 */
export function correctionFailures(files: readonly GivenCorrections[], plan: Plan): Failure[] {
  const known = itemIdsOf(plan);
  return files.flatMap(({ shown, entries, faults, isCovered }) => {
    const unknown = isCovered
      ? entries.filter(({ correction }) => !known.has(correction.item))
      : [];
    const told = unknown.map(({ nth, correction }) =>
      faultOf(nth, `punktet »${correction.item}« findes ikke`),
    );
    return [...faults, ...told].map((reason) => ({ file: shown, reason, unread: null }));
  });
}

function itemIdsOf({ added, changed, unchanged, kept }: Plan): ReadonlySet<string> {
  const wanted = [...added, ...changed, ...unchanged];
  return new Set([
    ...wanted.flatMap(({ id, inFile }) => inFile.itemKeys.map((key) => `${id}-${key}`)),
    ...kept.flatMap(({ itemIds }) => itemIds),
  ]);
}
