/** Corrections as test cases of the parser: each a folder with the source that its item stands in. */
import { join } from "node:path";
import type { Correction } from "../../contract/correction.ts";
import { meetingOfItem } from "../../indexer/enrich/item-ids.ts";
import type { MinutesFile } from "../../indexer/files/minutes-file.ts";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { writeWhole } from "../../indexer/files/write-whole.ts";
import { toCase, type WrittenCase } from "../../indexer/meetings/correction-case.ts";
import { createReadMeetings } from "../../indexer/meetings/read-meetings.ts";
import { createGuardedReader, usualLimits } from "../../indexer/threads/guarded-reader.ts";

/** The `nth` entry of the file that is `shown`. */
export type Told = {
  readonly correction: Correction;
  readonly nth: number;
  readonly shown: string;
};

/** `made` is the case, or a Danish reason why there can be none. */
type Made = { readonly told: Told; readonly made: WrittenCase | string };

/** The folders written, and a line for each correction that is none. */
type CasesWritten = {
  readonly written: readonly string[];
  readonly failed: readonly string[];
};

/** Looks for the items in the minutes under `paths`. */
export async function writeCases(
  told: readonly Told[],
  paths: readonly string[],
  into: string,
): Promise<CasesWritten> {
  const made = await makeCases(told, paths);
  const written: string[] = [];
  const failed: string[] = [];
  for (const one of made) {
    if (typeof one.made === "string") failed.push(toLine(one.told, one.made));
    else written.push(await writeCase(join(into, nameOf(one.told)), one.made));
  }
  const taken = new Set(made.map((one) => one.told));
  const lost = told.filter((one) => !taken.has(one));
  failed.push(...lost.map((one) => toLine(one, `punktet »${one.correction.item}« findes ikke`)));
  return { written, failed };
}

const nameOf = ({ correction }: Told) => `${correction.item}-${correction.field}`;

const toLine = ({ shown, nth }: Told, why: string) => `${shown}: rettelse ${nth}: ${why}`;

/** No more files are read than it takes to find all the items. */
async function makeCases(told: readonly Told[], paths: readonly string[]): Promise<Made[]> {
  const reader = createGuardedReader(usualLimits, null);
  const readMeetings = createReadMeetings(reader);
  const casesIn = async (file: MinutesFile, open: readonly Told[]): Promise<Made[]> => {
    const { meetings } = await readMeetings(file).catch(() => ({ meetings: [] }));
    const ids = new Set(meetings.map(({ meeting }) => meeting.id));
    const own = open.filter(({ correction }) => ids.has(meetingOfItem(correction.item)));
    if (own.length === 0) return [];
    const { blocks } = await reader.readFile(file.path);
    return own.map((one) => ({ told: one, made: toCase(one.correction, meetings, blocks) }));
  };
  const made: Made[] = [];
  let open = [...told];
  try {
    for (const file of (await listMinutes(paths)).files) {
      if (open.length === 0) break;
      const own = await casesIn(file, open);
      made.push(...own);
      open = open.filter((one) => !own.some((other) => other.told === one));
    }
  } finally {
    await reader.close();
  }
  return made;
}

/** Gives the folder. */
async function writeCase(folder: string, { source, correction }: WrittenCase): Promise<string> {
  await writeWhole(join(folder, "source.txt"), source);
  const text = `${JSON.stringify(correction, null, 2)}\n`;
  await writeWhole(join(folder, "correction.json"), text);
  return folder;
}
