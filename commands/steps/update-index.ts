/** The indexer on an engine, as every command runs it. */
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../../contract/environment.ts";
import type { Danish } from "../../danish/lemmas/danish.ts";
import { indexFingerprint } from "../../engine/indexes/settings.ts";
import { connectNodes } from "../../engine/nodes/nodes.ts";
import { unlessDiskFull } from "../../engine/process/disk.ts";
import type { EngineHandle } from "../../engine/start.ts";
import type { Published } from "../../indexer/enrich/changes/source-changes.ts";
import { createEnricher, enrichVersion } from "../../indexer/enrich/enrich.ts";
import type { Privacy } from "../../indexer/enrich/privacy.ts";
import { readTopics } from "../../indexer/enrich/topics/read-topics.ts";
import { createTagger } from "../../indexer/enrich/topics/tagger.ts";
import { publishedFileName } from "../../indexer/files/operator-files.ts";
import { readPublished } from "../../indexer/files/published-file.ts";
import { createReadAllowed } from "../../indexer/meetings/read-allowed.ts";
import { createWorkerChoice } from "../../indexer/sync/documents/choose-workers.ts";
import { createFileTasks } from "../../indexer/sync/documents/file-tasks.ts";
import { withKeptReads } from "../../indexer/sync/documents/kept-reads.ts";
import { openKnownFiles } from "../../indexer/sync/documents/known-files.ts";
import { withScans } from "../../indexer/sync/documents/scan-tasks.ts";
import type { SyncReport } from "../../indexer/sync/plan/run-report.ts";
import { hashOf } from "../../indexer/sync/plan/surveyed-meeting.ts";
import { type SyncDeps, type SyncRequest, sync } from "../../indexer/sync/sync.ts";
import { inTurn } from "../../indexer/sync/turn.ts";
import { formatWithdrawn, readWithdrawn } from "../../indexer/sync/write/read-withdrawn.ts";
import { openTakedowns } from "../../indexer/takedown/take-down.ts";
import { readTakedowns } from "../../indexer/takedown/takedowns-file.ts";
import { createFileThreads } from "../../indexer/threads/file-threads.ts";
import { createGuardedReader, usualLimits } from "../../indexer/threads/guarded-reader.ts";
import { createThreadedTasks } from "../../indexer/threads/threaded-tasks.ts";
import { notingFailure } from "./last-failure.ts";
import { openScanReader } from "./open-scan-reader.ts";
import { programVersion } from "./program-version.ts";

/** Each holds a dictionary and files, some 150 MB; more would only wait for the engine. */
const threadCount = Math.min(availableParallelism(), 4);

/** What the indexer is made of, and who hears how it goes. */
export type IndexerSetup = Pick<SyncDeps, "onProgress" | "onFailure"> & {
  readonly engine: EngineHandle;
  readonly environment: Environment;
  readonly danish: Danish;
  readonly onWait: () => void;
  /** Hears that the index is of another version, other themes or other settings, and is built anew. */
  readonly onStale?: () => void;
  /** Hears what is withheld because its source took it out, a line each, when that may have changed. */
  readonly onWithdrawn?: (lines: readonly string[]) => void;
  /** A share of the items; else the environment says how many a new index may lack. */
  readonly largestLoss?: number;
};

/**
 * In its turn: what is taken down is read when no other run is at it, and so counts for this one.
 * @throws Unreadable when there is nothing to read, and the engine's errors
 */
export function updateIndex(request: SyncRequest, setup: IndexerSetup): Promise<SyncReport> {
  const { environment, onWait } = setup;
  const run = () =>
    inTurn(environment.VAR, onWait, () =>
      notingFailure(environment.VAR, () => runIndexer(request, setup)),
    );
  return environment.MEILI_URL === undefined ? unlessDiskFull(environment.VAR, run) : run();
}

async function runIndexer(request: SyncRequest, setup: IndexerSetup): Promise<SyncReport> {
  const { engine, environment, danish, onProgress, onFailure } = setup;
  const topics = await readTopics(environment.TOPICS);
  const takedowns = await readTakedowns(foldersOf(request, environment), environment.VAR);
  const { ids, fault } = await readPublished(environment.MINUTES);
  const published: Published = environment.WITHDRAWN === "shown" ? "all" : ids;
  const privacy: Privacy = {
    closedTitles: environment.CLOSED_TITLES,
    contacts: environment.CONTACTS,
    published,
  };
  const allowed = openTakedowns(takedowns);
  const { nodes, close } = connectNodes(engine.nodes, "adminKey");
  const scans = openScanReader(environment);
  const reader = createGuardedReader(usualLimits, scans.folder);
  const readMeetings = createReadAllowed(reader, allowed, privacy);
  const enrich = createEnricher(danish, createTagger(danish, topics), privacy.closedTitles);
  // Where nothing is written, nothing that was read is wanted again.
  const readsFolder = request.mode === "dry-run" ? null : join(environment.VAR, "reads");
  const threads = createFileThreads({
    readsFolder,
    count: threadCount,
    limits: usualLimits,
    topics,
    ocrFolder: scans.folder,
    takedowns,
    privacy,
  });
  const here = createFileTasks({ readMeetings, enrich, ...allowed, published });
  // What is shown again changes single meetings, not the whole index.
  const told = JSON.stringify({ ...privacy, published: [] });
  const sources = [enrichVersion, danish.version, JSON.stringify(topics), told];
  const settings = [takedowns, privacy, environment.OCR, new Date().getFullYear()];
  const parsedBy = hashOf([programVersion(), ...settings]);
  const deps = {
    known: await openKnownFiles(join(environment.VAR, "known-files.jsonl"), parsedBy),
    largestLoss: setup.largestLoss ?? environment.LARGEST_LOSS / 100,
    chooseWorkers: createWorkerChoice({
      here: withScans(here, scans.recognise),
      inThreads: withScans(createThreadedTasks(threads), scans.recognise),
    }),
    index: { nodes, prefix: "" },
    fingerprint: indexFingerprint(sources),
    parsedBy,
    topics: new Set(topics.map(({ id }) => id)),
    takedowns: takedowns.entries,
    published,
    faults: fault === null ? [] : [{ file: publishedFileName, reason: fault, unread: null }],
    now: () => new Date(),
    onProgress,
    onFailure,
    onStale: setup.onStale ?? (() => {}),
  };
  try {
    const report = await withKeptReads(readsFolder, () => sync(request, deps));
    const isChanged = report.new + report.changed + report.removed > 0;
    if (isChanged && request.mode !== "dry-run")
      setup.onWithdrawn?.(formatWithdrawn(await readWithdrawn(deps.index)));
    return report;
  } finally {
    await Promise.all([reader.close(), threads.close(), scans.close(), close()]);
  }
}

/** What is taken down stays so, whichever paths are read. */
function foldersOf({ paths }: SyncRequest, { MINUTES }: Environment): string[] {
  return [...new Set([MINUTES, ...paths].map((path) => resolve(path)))];
}
