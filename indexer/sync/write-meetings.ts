/** Writing meetings so that one that the engine does not take costs itself, not the run. */
import { type Failure, toFailure } from "../files/minutes-file.ts";
import { Unreadable } from "../files/unreadable.ts";
import {
  type DocumentDeps,
  documentsFromFiles,
  documentsFromIndex,
} from "./documents/make-documents.ts";
import type { MeetingInIndex } from "./plan/identity.ts";
import type { Wanted } from "./plan/plan.ts";
import { fillIndex } from "./write/fill.ts";
import type { MeetingDocuments } from "./write/meeting-documents.ts";
import { dropMeeting } from "./write/remove.ts";
import type { SpreadIndex } from "./write/spread-index.ts";
import type { WaveSize } from "./write/wave.ts";

/** `make` may be asked again for some of the meetings; `refuse` hears of one that must be left out. */
type ToWrite<T extends { readonly id: string }> = {
  readonly meetings: readonly T[];
  readonly make: (meetings: readonly T[]) => AsyncIterable<MeetingDocuments>;
  readonly refuse: (meeting: T) => void;
};

/** All at once; where something among them is refused, by halves, until what it is stands alone. */
export async function writeMeetings<T extends { readonly id: string }>(
  index: SpreadIndex,
  { meetings, make, refuse }: ToWrite<T>,
  onWave: (size: Readonly<WaveSize>) => void | Promise<void>,
): Promise<void> {
  const refused = await fillIndex(index, make(meetings), onWave);
  const again = meetings.filter(({ id }) => refused.has(id));
  const [first] = again;
  if (first === undefined) return;
  if (again.length === 1) {
    await dropMeeting(index, first.id);
    refuse(first);
    return;
  }
  const half = Math.ceil(again.length / 2);
  for (const part of [again.slice(0, half), again.slice(half)])
    await writeMeetings(index, { meetings: part, make, refuse }, onWave);
}

export function fromFiles(meetings: readonly Wanted[], deps: DocumentDeps): ToWrite<Wanted> {
  return {
    meetings,
    make: (some) => documentsFromFiles(some, deps),
    refuse: ({ inFile }) => deps.onFailure(toFailure(inFile.file, notTaken())),
  };
}

/** What an index before this one held. */
export function fromIndex(
  index: SpreadIndex,
  meetings: readonly MeetingInIndex[],
  deps: DocumentDeps,
): ToWrite<MeetingInIndex> {
  return {
    meetings,
    make: (some) => documentsFromIndex(index, some, deps),
    refuse: (meeting) => deps.onFailure(lost(meeting)),
  };
}

function notTaken(): Unreadable {
  const message = "rummer noget, som søgemaskinen ikke kan tage imod, og er ikke søgbar";
  return new Unreadable(message, { code: "not-indexed" });
}

function lost({ fileName }: MeetingInIndex): Failure {
  return { file: fileName, reason: notTaken().message, unread: null };
}
