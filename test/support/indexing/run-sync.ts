/** Runs over a folder of parsed meetings: the whole of it, as an update, unless a test says otherwise. */
import type { Enricher } from "../../../indexer/enrich/enrich.ts";
import type { Failure } from "../../../indexer/files/minutes-file.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { type SyncDeps, type SyncRequest, sync } from "../../../indexer/sync/sync.ts";
import { readParsedMeetings } from "../minutes/minutes-folder.ts";

/** What is run over, into which index. */
type Place = Pick<SyncDeps, "index"> & { readonly folder: string; readonly enrich: Enricher };

/** Gives what it reports, and what it told of on the way. */
export async function runSync(
  { folder, index, enrich }: Place,
  request: Partial<SyncRequest> = {},
  deps: Partial<SyncDeps> = {},
) {
  const failures: Failure[] = [];
  const whole = { covers: "everything", correctionsIn: null, mode: "update" } as const;
  const report = await sync(
    { paths: [folder], ...whole, ...request },
    {
      index,
      chooseWorkers: async () => createFileTasks({ readMeetings: readParsedMeetings, enrich }),
      fingerprint: "one",
      topics: new Set(["skole"]),
      now: () => new Date("2024-05-06T07:08:09Z"),
      onProgress: () => {},
      onFailure: (failure) => failures.push(failure),
      ...deps,
    },
  );
  return { report, failures };
}
