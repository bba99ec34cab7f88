/** The second time through the files: the documents of what is to be written. */
import type { ParsedMeeting } from "../../contract/meeting.ts";
import type { SourceFacts } from "../../contract/source.ts";
import type { Enricher, Source } from "../enrich/enrich.ts";
import { type Failure, type MinutesFile, toFailure } from "../minutes-files.ts";
import type { FileMeetings, ReadMeetings } from "../read-meetings.ts";
import type { Archive } from "./archive.ts";
import type { Change } from "./fill.ts";
import type { Held } from "./identity.ts";
import type { Wanted } from "./plan.ts";
import { readStoredMeeting } from "./stored-meeting.ts";

/** `onFailure` hears of a file that could be read the first time, but not now. */
export type ChangeDeps = {
  readMeetings: ReadMeetings;
  enrich: Enricher;
  indexedAt: Date;
  onFailure: (failure: Failure) => void;
};

/** Each file is read once more, and let go before the next. */
export async function* changesFromFiles(
  wanted: readonly Wanted[],
  deps: ChangeDeps,
): AsyncGenerator<Change> {
  for (const [file, ofFile] of groupByFile(wanted)) {
    const read = await readAgain(file, deps);
    if (read === null) continue;
    for (const one of ofFile) {
      const parsed = read.meetings[one.found.ordinal];
      if (parsed) yield toChange(parsed, one, toSource(one, read.facts, deps.indexedAt), deps);
    }
  }
}

/** What the old index holds and no file of this run tells of. */
export async function* changesFromIndex(
  archive: Archive,
  kept: readonly Held[],
  { enrich }: ChangeDeps,
): AsyncGenerator<Change> {
  for (const { id } of kept) {
    const { parsed, source } = await readStoredMeeting(archive, id);
    yield { ...enrich(parsed, source), stale: [] };
  }
}

function groupByFile(wanted: readonly Wanted[]): Map<MinutesFile, Wanted[]> {
  const groups = new Map<MinutesFile, Wanted[]>();
  for (const one of wanted) {
    const { file } = one.found;
    groups.set(file, [...(groups.get(file) ?? []), one]);
  }
  return groups;
}

/** Null when it can be read no longer. */
async function readAgain(file: MinutesFile, deps: ChangeDeps): Promise<FileMeetings | null> {
  try {
    return await deps.readMeetings(file);
  } catch (error) {
    deps.onFailure(toFailure(file, error));
    return null;
  }
}

function toChange(
  { file, meeting, problems }: ParsedMeeting,
  wanted: Wanted,
  source: Source,
  { enrich }: ChangeDeps,
): Change {
  const { id, held } = wanted;
  const parsed = { file, meeting: { ...meeting, id }, problems: [...problems, ...wanted.problems] };
  return { ...enrich(parsed, source), stale: held?.itemIds ?? [] };
}

function toSource({ found, hash }: Wanted, facts: SourceFacts, indexedAt: Date): Source {
  const { name, folder, examples } = found.file;
  const provenance = {
    ...{ file: name, folder },
    sourceUrl: facts.url ?? null,
    license: facts.license ?? null,
    released: facts.released ?? null,
    indexedAt: indexedAt.toISOString(),
    examples,
  };
  return { provenance, hash, root: found.root, origin: found.origin };
}
