/** What is done with one file of minutes at a time, here or in a thread. */
import { stat } from "node:fs/promises";
import type { Correction } from "../../../contract/correction.ts";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import type { FileFacts } from "../../../contract/source.ts";
import { maskCivilNumbers } from "../../../danish/numbers/civil-number.ts";
import { type AllowedMeeting, emptyMeeting } from "../../enrich/allowed-meeting.ts";
import { withoutCaseworkers } from "../../enrich/caseworkers.ts";
import type { Version } from "../../enrich/changes/past-of.ts";
import { type Published, sourceChanges } from "../../enrich/changes/source-changes.ts";
import { withholdClosed } from "../../enrich/closed-items.ts";
import type { Enricher, Source } from "../../enrich/enrich.ts";
import { itemKeys } from "../../enrich/item-ids.ts";
import { type Failure, type MinutesFile, toFailure } from "../../files/minutes-file.ts";
import { arrivalOf } from "../../history/file-version.ts";
import type { SeenFile } from "../../history/note-files.ts";
import type { ReadMeetings } from "../../meetings/read-meetings.ts";
import { isPartlyScanned } from "../../meetings/read-scans.ts";
import { cleanWords } from "../../takedown/clean-words.ts";
import type { TakeDown } from "../../takedown/take-down.ts";
import type { LeaveOut } from "../../takedown/taken-texts.ts";
import type { Wanted } from "../plan/plan.ts";
import { isCorrected, type Sighting, toSightings } from "../plan/surveyed-meeting.ts";
import { type MeetingDocuments, toMeetingDocuments } from "../write/meeting-documents.ts";
import type { StoredMeeting } from "../write/stored-meeting.ts";
import { type EarlierFile, readEarlier } from "./earlier-versions.ts";
import { type KeptReads, keepsNothing } from "./kept-reads.ts";

/** A file that cannot be read is no error: the rest goes on. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure };

/** `problems` counts what the parser told; `scanned` where some pages are pictures that nobody has read. */
export type FileSurvey = {
  readonly sightings: readonly Sighting[];
  readonly problems: number;
  readonly scanned: boolean;
};

/** What is wanted of one file. */
export type WriteOrder = { readonly file: SeenFile; readonly wanted: readonly Wanted[] };

/** Takes and gives plain data alone, which can cross from thread to thread. */
export type FileTasks = {
  /** How many files it is worth having under way at the same time. */
  readonly width: number;
  readonly survey: (file: SeenFile) => Promise<Outcome<FileSurvey>>;
  readonly makeDocuments: (order: WriteOrder) => Promise<Outcome<MeetingDocuments[]>>;
  readonly restore: (stored: StoredMeeting) => Promise<MeetingDocuments>;
};

/** `takeDown` for what no file tells of any longer: `readMeetings` gives nothing that is taken down. */
type FileTaskDeps = {
  readonly readMeetings: ReadMeetings;
  readonly enrich: Enricher;
  readonly takeDown?: TakeDown;
  /** For what the operator writes, which no reader gives. */
  readonly leaveOut?: LeaveOut;
  /** What sources took out and is shown all the same. */
  readonly published?: Published;
  /** So that a file that is surveyed need not be read again to be written. */
  readonly reads?: KeptReads;
};

/** The tasks done in the thread that calls them. */
export function createFileTasks(deps: FileTaskDeps): FileTasks {
  const { readMeetings, enrich, takeDown = (parsed) => parsed, published = [] } = deps;
  const { leaveOut = (text) => text, reads = keepsNothing } = deps;
  const clean = (corrections: readonly Correction[]) =>
    cleanWords(corrections, (text) => leaveOut(maskCivilNumbers(text)));
  const read = (file: MinutesFile) => attempt(file, () => readMeetings(file));
  return {
    width: 1,
    async survey(file) {
      const outcome = await read(file);
      if (outcome.kind === "failed") return outcome;
      const { meetings } = outcome.value;
      const problems = meetings.reduce((sum, parsed) => sum + parsed.problems.length, 0);
      const scanned = isPartlyScanned(outcome.value);
      const sightings = toSightings(outcome.value, file, published);
      if (!scanned) await reads.keep(file, outcome.value);
      return { kind: "done", value: { sightings, problems, scanned } };
    },
    async makeDocuments({ file, wanted }) {
      const outcome = await attempt(file, async () => ({
        ...((await reads.take(file)) ?? (await readMeetings(file))),
        seenAt: (await stat(file.path)).mtime,
        earlier: await readEarlier(file, readMeetings),
      }));
      if (outcome.kind === "failed") return outcome;
      const { meetings, facts, seenAt, earlier } = outcome.value;
      const documents = wanted.flatMap((one) => {
        const parsed = meetings[one.inFile.ordinal];
        if (parsed === undefined) return [];
        const enriched = enrich(
          toWritten(withChanges(parsed, earlier, one, published), one),
          toSource(one, parsed, { facts, seenAt }),
          clean(one.corrections),
        );
        return [toMeetingDocuments(enriched, one.inIndex?.itemIds ?? [])];
      });
      return { kind: "done", value: documents };
    },
    restore: async ({ parsed, source, corrections, itemIds }) => {
      const allowed = takeDown(parsed) ?? emptyMeeting(parsed);
      return toMeetingDocuments(enrich(allowed, source, clean(corrections)), itemIds);
    },
  };
}

/** Of a file that never changed nothing is told. The meeting is known again by its id, else by its place in the file. */
function withChanges(
  parsed: AllowedMeeting,
  earlier: readonly EarlierFile[],
  { id, inFile: { ordinal, file } }: Wanted,
  published: Published,
): AllowedMeeting {
  const at = file.history?.at(-1)?.at;
  if (earlier.length === 0 || at === undefined) return parsed;
  const versions = earlier.map((one) => {
    const same = one.meetings?.find(({ meeting }) => meeting.id === parsed.meeting.id);
    const before = same ?? one.meetings?.[ordinal] ?? null;
    return before === null ? { at: one.at, items: null, keys: [] } : toVersion(before, one.at);
  });
  const meeting = { ...parsed.meeting, id };
  const all = [...versions, toVersion(parsed, at)];
  const { changes, restored } = sourceChanges(id, all, published);
  return { ...parsed, meeting: { ...meeting, items: restored(meeting.items) }, changes };
}

/** Closed items and the names in heads are nobody's to read in any version. */
function toVersion({ meeting: { items } }: AllowedMeeting, at: string): Version {
  const shown = withholdClosed(items).items.map(withoutCaseworkers);
  return { at, items: shown, keys: itemKeys(items.map(({ number }) => number)) };
}

/** Whatever is thrown is said of the file. */
export async function attempt<T>(file: MinutesFile, read: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: "done", value: await read() };
  } catch (error) {
    return { kind: "failed", failure: toFailure(file, error) };
  }
}

function toWritten(parsed: AllowedMeeting, wanted: Wanted): AllowedMeeting {
  const { meeting, problems } = parsed;
  const all = [...problems, ...wanted.problems];
  return { ...parsed, meeting: { ...meeting, id: wanted.id }, problems: all };
}

/** Those of open items that are left: of the others not even the names are kept. */
function shownAttachments({ attachments = [] }: FileFacts, { meeting }: ParsedMeeting) {
  const open = meeting.items.filter(({ closed }) => !closed);
  const names = new Set(open.flatMap((item) => item.attachments));
  return attachments.filter(({ name }) => names.has(name));
}

/** Its `file` is as the parser names it, which may lie in another: "bundt.zip/navn.pdf". */
function toSource(
  { inFile, hash }: Wanted,
  parsed: ParsedMeeting,
  { facts, seenAt }: { readonly facts: FileFacts; readonly seenAt: Date },
): Source {
  const { folder, examples, hash: sourceHash = null, history = [] } = inFile.file;
  const writtenAt = seenAt.toISOString();
  const provenance = {
    file: parsed.file,
    folder,
    corrected: isCorrected(parsed),
    sourceUrl: facts.url ?? null,
    license: facts.license ?? null,
    released: facts.released ?? null,
    attachments: shownAttachments(facts, parsed),
    // What a file holds came with the file: another run, or another index, makes nothing of it new.
    indexedAt: arrivalOf(history) ?? writtenAt,
    fetchedAt: history.at(-1)?.at ?? writtenAt,
    sourceHash,
    examples,
  };
  return { provenance, hash, root: inFile.root, origin: inFile.origin };
}
