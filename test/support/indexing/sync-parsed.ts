/** Runs over a folder of parsed meetings, in which nothing is told of and no loss is too large. */
import type { Enricher } from "../../../indexer/enrich/enrich.ts";
import { type SyncDeps, type SyncRequest, sync } from "../../../indexer/sync/sync.ts";
import { createFileTasks } from "../../../indexer/sync/work/file-tasks.ts";
import { readParsedMeetings } from "../minutes/minutes-folder.ts";

/** What is run over, into which index; `known` are the files known from runs before. */
type Run = Pick<SyncDeps, "index" | "known"> & {
  readonly folder: string;
  readonly mode: SyncRequest["mode"];
  readonly enrich: Enricher;
};

export function syncParsed({ folder, mode, enrich, ...deps }: Run) {
  return sync(
    { paths: [folder], covers: "everything", correctionsIn: null, mode },
    {
      ...deps,
      chooseWorkers: async () => createFileTasks({ readMeetings: readParsedMeetings, enrich }),
      fingerprint: "one",
      largestLoss: 1,
      topics: new Set<string>(),
      now: () => new Date("2024-05-06T07:08:09Z"),
      onProgress: () => {},
      onFailure: () => {},
    },
  );
}
