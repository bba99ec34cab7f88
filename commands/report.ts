/** `npm run report -- [PATH...] [--json]`: which files the parser was unsure of, the worst first. */

import type { MinutesFile } from "../indexer/files/minutes-file.ts";
import { listMinutes } from "../indexer/files/minutes-files.ts";
import { reasonOf } from "../indexer/files/unreadable.ts";
import { countDoubts, type FileDoubts, unreadFileDoubts } from "../indexer/meetings/file-doubts.ts";
import { createReadMeetings, type ReadMeetings } from "../indexer/meetings/read-meetings.ts";
import { createReadScans } from "../indexer/meetings/read-scans.ts";
import { formatDoubts, weigh, worstFirst } from "../indexer/meetings/worst-files.ts";
import { createGuardedReader, usualLimits } from "../indexer/threads/guarded-reader.ts";
import { flag } from "../program/arguments.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { openScanReader } from "./steps/open-scan-reader.ts";

const table = {
  name: "report",
  help: "Lister de filer, som tolkningen er mest usikker på, værst først (ellers i MINUTES)",
  operands: "[sti ...]",
  options: { json: flag("Skriver alle filer som ét JSON-objekt") },
};

async function doubtsOf(file: MinutesFile, readMeetings: ReadMeetings): Promise<FileDoubts> {
  try {
    return countDoubts(file.shown, (await readMeetings(file)).meetings);
  } catch (error) {
    return unreadFileDoubts(file.shown, reasonOf(error));
  }
}

/** A line for each file with something wrong; the last tells how many are without. */
function formatAll(sorted: readonly FileDoubts[]): string {
  const wrong = sorted.filter((one) => weigh(one) > 0);
  const rest = `${sorted.length - wrong.length} af ${sorted.length} filer er læst uden forbehold.`;
  return `${[...wrong.map(formatDoubts), rest].join("\n")}\n`;
}

await runCommand(table, async ({ operands, options: { json } }) => {
  const paths = operands.length > 0 ? operands : [readEnvironment().MINUTES];
  const { files, failures } = await listMinutes(paths);
  const scans = openScanReader(readEnvironment());
  const reader = createGuardedReader(usualLimits, scans.folder);
  const readMeetings = createReadScans(createReadMeetings(reader), scans.recognise);
  const doubts = failures.map(({ file, reason }) => unreadFileDoubts(file, reason));
  for (const file of files) doubts.push(await doubtsOf(file, readMeetings));
  await Promise.all([reader.close(), scans.close()]);
  const sorted = worstFirst(doubts);
  process.stdout.write(json ? `${JSON.stringify({ files: sorted })}\n` : formatAll(sorted));
  if (files.length === 0) return 1;
  return sorted[0]?.unread === null ? 0 : 2;
});
