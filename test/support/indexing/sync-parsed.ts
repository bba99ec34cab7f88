/** Runs over a folder of parsed meetings, in which nothing is told of and no loss is too large. */
import type { Enricher } from "../../../indexer/enrich/enrich.ts";
import type { SyncDeps, SyncRequest } from "../../../indexer/sync/sync.ts";
import { runSync } from "./run-sync.ts";

/** What is run over, into which index; `known` are the files known from runs before. */
type Run = Pick<SyncDeps, "index" | "known"> & {
  readonly folder: string;
  readonly mode: SyncRequest["mode"];
  readonly enrich: Enricher;
};

export async function syncParsed({ folder, mode, enrich, index, ...known }: Run) {
  const quiet = { ...known, largestLoss: 1, topics: new Set<string>(), onFailure: () => {} };
  return (await runSync({ folder, index, enrich }, { mode }, quiet)).report;
}
