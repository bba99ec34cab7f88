/** The second time through the files: the documents of what is to be written, read again where nothing was kept. */
import type { Failure, MinutesFile } from "../../files/minutes-file.ts";
import type { MeetingInIndex } from "../plan/identity.ts";
import type { Wanted } from "../plan/plan.ts";
import type { MeetingDocuments } from "../write/meeting-documents.ts";
import type { SpreadIndex } from "../write/spread-index.ts";
import { readStoredMeeting } from "../write/stored-meeting.ts";
import type { FileTasks, WriteOrder } from "./file-tasks.ts";
import { inOrder } from "./in-order.ts";

/** `onFailure` hears of a file that could be read the first time, but not now. */
export type DocumentDeps = {
  readonly workers: FileTasks;
  readonly onFailure: (failure: Failure) => void;
};

/** Each file is let go before its turn is over. */
export async function* documentsFromFiles(
  wanted: readonly Wanted[],
  { workers, onFailure }: DocumentDeps,
): AsyncGenerator<MeetingDocuments> {
  for await (const outcome of inOrder(toOrders(wanted), workers.width, workers.makeDocuments)) {
    if (outcome.kind === "failed") onFailure(outcome.failure);
    else yield* outcome.value;
  }
}

/** What the old index holds and no file of this run tells of. */
export function documentsFromIndex(
  index: SpreadIndex,
  kept: readonly MeetingInIndex[],
  { workers }: DocumentDeps,
): AsyncGenerator<MeetingDocuments> {
  return inOrder(kept, workers.width, async ({ id }) =>
    workers.restore(await readStoredMeeting(index, id)),
  );
}

function toOrders(wanted: readonly Wanted[]): WriteOrder[] {
  const byFile = new Map<MinutesFile, Wanted[]>();
  for (const one of wanted) {
    const { file } = one.inFile;
    byFile.set(file, [...(byFile.get(file) ?? []), one]);
  }
  return [...byFile].map(([file, ofFile]) => ({ file, wanted: ofFile }));
}
