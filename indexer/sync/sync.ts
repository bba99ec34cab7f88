/** Brings the index up to date with files of minutes. */
import type { GoneMeeting } from "../../contract/change.ts";
import type { IndexState, UnreadFile } from "../../contract/indexed-item.ts";
import type { Takedown } from "../../contract/takedown.ts";
import type { Published } from "../enrich/changes/source-changes.ts";
import type { Failure, MinutesFile } from "../files/minutes-file.ts";
import { listMinutes } from "../files/minutes-files.ts";
import { Unreadable } from "../files/unreadable.ts";
import { createHistoryNotes, type Sights } from "../history/note-files.ts";
import { hashOfTakedowns, toPublicList } from "../takedown/public-list.ts";
import { type ApplyDeps, applyPlan } from "./apply.ts";
import type { FileTasks } from "./documents/file-tasks.ts";
import { gatherCorrections } from "./documents/gather-corrections.ts";
import type { KnownFiles } from "./documents/known-files.ts";
import { surveyFiles } from "./documents/survey.ts";
import { correctionFailures, correctionsByMeeting } from "./plan/corrections.ts";
import { type Covers, coverage } from "./plan/coverage.ts";
import { partGone } from "./plan/gone-at-source.ts";
import type { MeetingInIndex } from "./plan/identity.ts";
import { type Plan, planSync } from "./plan/plan.ts";
import type { SyncReport } from "./plan/run-report.ts";
import { toReport } from "./to-report.ts";
import { indexStatus, readIndexedMeetings, readLastState } from "./write/index-state.ts";
import { settlePlaces } from "./write/settle-places.ts";
import { openOverviews } from "./write/write-overviews.ts";

/**
 * `mode` "rebuild" builds a new index beside the old, "dry-run" writes nothing. Corrections count that lie in the
 * folders among the paths, or in `correctionsIn`.
 */
export type SyncRequest = {
  readonly paths: readonly string[];
  readonly correctionsIn: string | null;
  readonly covers: Covers;
  readonly mode: "update" | "rebuild" | "dry-run";
};

/** Where nobody says otherwise: as many items fewer may come from files that were tidied up. */
const usualLoss = 0.2;

/**
 * `chooseWorkers` tells who works on these files; `topics` are the ids of the themes that there are; `known` what
 * files became before; `parsedBy` all that parsing depends on, as a hash, "" where nobody says; `largestLoss` the share of its items that a new index may lack.
 */
export type SyncDeps = Omit<
  ApplyDeps,
  "indexedAt" | "stillUnread" | "workers" | "takedowns" | "rewritten" | "largestLoss" | "parsedBy"
> & {
  readonly parsedBy?: string;
  readonly largestLoss?: number;
  readonly known?: KnownFiles;
  readonly chooseWorkers: (files: readonly MinutesFile[]) => Promise<FileTasks>;
  readonly topics: ReadonlySet<string>;
  readonly takedowns?: readonly Takedown[];
  /** What sources took out and is shown all the same. */
  readonly published?: Published;
  /** What is wrong beside the files of minutes. */
  readonly faults?: readonly Failure[];
  readonly now: () => Date;
};

/**
 * Each file is read to know what there is; what it was read as waits on disk until it is written (kept-reads.ts), so that memory
 * holds one file and one batch at a time. A run that is killed anywhere leaves an index that answers,
 * and that the next run makes whole.
 * @throws Unreadable when none of the paths can be read: nothing is touched then
 */
export async function sync(request: SyncRequest, deps: SyncDeps): Promise<SyncReport> {
  const started = deps.now();
  const failures: Failure[] = [];
  const onFailure = (failure: Failure) => {
    failures.push(failure);
    deps.onFailure(failure);
  };

  const listing = await listMinutes(request.paths);
  [...listing.failures, ...(deps.faults ?? [])].forEach(onFailure);
  if (listing.files.length + listing.roots.length === 0)
    throw new Unreadable("Intet at indeksere.");
  const chosen = await deps.chooseWorkers(listing.files);
  const workers = deps.known?.recall(chosen) ?? chosen;
  if (request.mode !== "dry-run") await settlePlaces(deps.index, deps.fingerprint);
  if (request.mode !== "dry-run") await openOverviews(deps.index);
  const indexed = await readIndexedMeetings(deps.index);
  const notes = createHistoryNotes(await toSights(request, indexed, { ...deps, started }));
  const { see } = notes;
  const survey = await surveyFiles(listing.files, { ...deps, see, workers, onFailure });
  if (request.mode !== "dry-run") await Promise.all([notes.keep(), deps.known?.keep()]);

  const isCovered = coverage(request.covers, listing, failures);
  const before = await readLastState(deps.index);
  const earlier = (before?.unread ?? []).filter((one) => !isCovered(one));
  const corrections = await gatherCorrections(request.correctionsIn, request.paths, deps.topics);
  const corrected = correctionsByMeeting(corrections, indexed);
  const { takedowns = [] } = deps;
  const gone = meetingsTakenDown(takedowns);
  const isToldOf = (one: MeetingInIndex) => gone.has(one.id) || isCovered(one);
  const { shown, gone: goneNow } = partGone(survey.meetings, deps.published ?? []);
  const plan = planSync(shown, indexed, isToldOf, corrected);
  correctionFailures(corrections, plan).forEach(onFailure);
  const { mode } = request;
  const items =
    mode === "dry-run"
      ? 0
      : await applyPlan(plan, mode, {
          largestLoss: usualLoss,
          parsedBy: "",
          ...deps,
          workers,
          onFailure,
          indexedAt: started,
          ...toTakenDown(takedowns, plan, before, [...keptGone(before, isCovered), ...goneNow]),
          stillUnread: () => joinUnread(earlier, failures),
        });

  const seconds = (deps.now().getTime() - started.getTime()) / 1_000;
  return toReport({ survey, plan, failed: failures.length, seconds, items });
}

/** A file that nobody knows has come since the last run, where there was one that made the same of files; a rebuild hears of nothing new. */
async function toSights(
  { mode }: SyncRequest,
  indexed: readonly MeetingInIndex[],
  {
    index,
    fingerprint,
    started,
  }: Pick<SyncDeps, "index" | "fingerprint"> & { readonly started: Date },
): Promise<Sights> {
  const isCurrent = (await indexStatus(index, fingerprint)) === "current";
  const hasRun = isCurrent && ((await readLastState(index))?.indexedAt ?? null) !== null;
  return {
    arrivals: new Map(indexed.map(({ origin, arrivedAt }) => [origin, arrivedAt])),
    now: mode === "update" && hasRun ? started : null,
    writes: mode === "dry-run" ? "nothing" : "history",
  };
}

/** Their ids. */
function meetingsTakenDown(takedowns: readonly Takedown[]): ReadonlySet<string> {
  return new Set(takedowns.flatMap((one) => (one.kind === "meeting" ? [one.id] : [])));
}

/** What no file tells of is looked through when the last run knew of other takedowns. */
function toTakenDown(
  takedowns: readonly Takedown[],
  { kept }: Plan,
  before: IndexState | null,
  gone: GoneMeeting[],
) {
  const takedownsHash = hashOfTakedowns(takedowns);
  const isKnown = (before?.takedownsHash ?? "") === takedownsHash;
  return {
    takedowns: { takedowns: toPublicList(takedowns), takedownsHash, gone },
    rewritten: isKnown ? [] : kept,
  };
}

/** Of files that this run does not tell of. */
const keptGone = (
  before: IndexState | null,
  isCovered: (one: Pick<MeetingInIndex, "origin" | "root">) => boolean,
) => (before?.gone ?? []).filter((one) => !isCovered(one));

/** What this run says of a file goes before what an earlier one said. */
function joinUnread(earlier: readonly UnreadFile[], failures: readonly Failure[]): UnreadFile[] {
  const now = failures.flatMap(({ unread }) => unread ?? []);
  return [...new Map([...earlier, ...now].map((one) => [one.origin, one])).values()];
}
