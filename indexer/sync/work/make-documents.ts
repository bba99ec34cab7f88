/** The second time through the files: the documents of what is to be written. */
import type { Failure, MinutesFile } from "../../files/minutes-files.ts";
import type { Held } from "../plan/identity.ts";
import type { Wanted } from "../plan/plan.ts";
import type { Change } from "../write/meeting-documents.ts";
import type { Archive } from "../write/spread-archive.ts";
import { readStoredMeeting } from "../write/stored-meeting.ts";
import type { ChangeOrder, FileWork } from "./file-tasks.ts";
import { inOrder } from "./in-order.ts";

/** `onFailure` hears of a file that could be read the first time, but not now. */
export type ChangeDeps = {
  work: FileWork;
  indexedAt: Date;
  onFailure: (failure: Failure) => void;
};

/** Each file is read once more, and let go before its turn is over. */
export async function* changesFromFiles(
  wanted: readonly Wanted[],
  { work, indexedAt, onFailure }: ChangeDeps,
): AsyncGenerator<Change> {
  for await (const outcome of inOrder(toOrders(wanted, indexedAt), work.width, work.change)) {
    if (outcome.kind === "failed") onFailure(outcome.failure);
    else yield* outcome.value;
  }
}

/** What the old index holds and no file of this run tells of. */
export function changesFromIndex(
  archive: Archive,
  kept: readonly Held[],
  { work }: ChangeDeps,
): AsyncGenerator<Change> {
  return inOrder(kept, work.width, async ({ id }) =>
    work.restore(await readStoredMeeting(archive, id)),
  );
}

function toOrders(wanted: readonly Wanted[], indexedAt: Date): ChangeOrder[] {
  const byFile = new Map<MinutesFile, Wanted[]>();
  for (const one of wanted) {
    const { file } = one.found;
    byFile.set(file, [...(byFile.get(file) ?? []), one]);
  }
  return [...byFile].map(([file, ofFile]) => ({ file, wanted: ofFile, indexedAt }));
}
