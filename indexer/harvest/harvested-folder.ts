/** What is kept of one site: a folder with a file for each meeting, and the journal that knows them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HarvestedMeeting } from "../../contract/firstagenda.ts";
import { writeWhole } from "../files/write-whole.ts";
import { openVersions } from "../history/open-versions.ts";
import { toVersion } from "./choose.ts";
import { appendEntries, type Entries, type Entry, readJournal } from "./journal.ts";
import type { Listing } from "./listing.ts";
import { toFileName, toFileText } from "./meeting-file.ts";

export type HarvestedFolder = {
  readonly folder: string;
  readonly known: () => Entries;
  /** Names of the files that were there when the archive was opened. */
  readonly kept: ReadonlySet<string>;
  /** Writes the meeting's file, then notes it, and keeps what the file held before; a meeting keeps the file name it first had. */
  readonly keep: (listing: Listing, published: unknown) => Promise<void>;
  readonly note: (...entries: Entry[]) => Promise<void>;
};

type Place = {
  readonly folder: string;
  readonly journal: string;
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Null for a file that is not one of ours. */
export async function readHarvested(path: string): Promise<HarvestedMeeting | null> {
  try {
    return HarvestedMeeting.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

async function listNames(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

/** The files tell all but misses: a journal that was lost costs no meeting a second fetch. */
async function restore(folder: string, names: Iterable<string>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of names) {
    if (!/^[^._].*\.json$/.test(file)) continue;
    const kept = await readHarvested(join(folder, file));
    if (kept === null) continue;
    const { meeting } = kept.listed;
    const version = toVersion(meeting);
    entries.push({ id: meeting.Id, file, version, misses: 0, attachments: false });
  }
  return entries;
}

/** Nothing is made on the disk before there is something to keep. */
export async function openHarvestedFolder({
  folder,
  journal,
  origin,
  now,
}: Place): Promise<HarvestedFolder> {
  const kept = new Set(await listNames(folder));
  const known = new Map(await readJournal(journal));
  const versions = openVersions(folder);

  async function note(...entries: Entry[]): Promise<void> {
    await appendEntries(journal, entries);
    for (const entry of entries) known.set(entry.id, entry);
  }

  if (known.size === 0) await note(...(await restore(folder, kept)));

  async function keep(listing: Listing, published: unknown): Promise<void> {
    const { meeting } = listing;
    const file = known.get(meeting.Id)?.file ?? toFileName(listing);
    const text = Buffer.from(toFileText(origin, listing, published));
    await versions.keepOld(file);
    await writeWhole(join(folder, file), text);
    await versions.note(file, text, new Date(now()));
    const version = toVersion(meeting);
    await note({ id: meeting.Id, file, version, misses: 0, attachments: false });
  }

  return { folder, kept, known: () => known, keep, note };
}
