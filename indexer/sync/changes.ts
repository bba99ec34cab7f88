/** The second time through the files: the documents of what is to be written. */
import type { Failure, MinutesFile } from "../minutes-files.ts";
import type { Archive } from "./archive.ts";
import type { Change } from "./change.ts";
import type { ChangeOrder, FileWork } from "./file-work.ts";
import type { Held } from "./identity.ts";
import { inOrder } from "./in-order.ts";
import type { Wanted } from "./plan.ts";
import { readStoredMeeting } from "./stored-meeting.ts";

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
