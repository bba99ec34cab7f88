/** `npm run parse -- FILE...`: each meeting found, one JSON object a line; problems on standard error. */

import type { MinutesFile } from "../indexer/files/minutes-file.ts";
import { listMinutes } from "../indexer/files/minutes-files.ts";
import { codeOf, reasonOf } from "../indexer/files/unreadable.ts";
import { createReadScans } from "../indexer/meetings/read-scans.ts";
import { createLimitedMeetings } from "../indexer/threads/limited-meetings.ts";
import { runCommand } from "../program/command.ts";
import { readEnvironment } from "../program/environment.ts";
import { openScanReader } from "./steps/open-scan-reader.ts";

const table = {
  name: "parse",
  help: "Læser referater uden søgemaskine og skriver hvert møde som ét JSON-objekt på en linje",
  operands: "FIL ...",
  options: {},
};

const scans = openScanReader(readEnvironment());
const limited = createLimitedMeetings(scans.folder);
const readMeetings = createReadScans(limited.readMeetings, scans.recognise);

type Ending = "read" | "unread";

async function printMeetings(file: MinutesFile): Promise<Ending> {
  try {
    for (const parsed of (await readMeetings(file)).meetings) {
      process.stdout.write(`${JSON.stringify(parsed)}\n`);
      for (const problem of parsed.problems) tell(file.shown, problem);
    }
    return "read";
  } catch (error) {
    return fail(file.shown, reasonOf(error), codeOf(error));
  }
}

function tell(
  file: string,
  {
    line,
    code,
    message,
  }: { readonly line: number; readonly code: string; readonly message: string },
) {
  process.stderr.write(`${file}:${line}: ${code}: ${message}\n`);
}

function fail(file: string, message: string, code = "unreadable"): Ending {
  tell(file, { line: 1, code, message });
  return "unread";
}

await runCommand(table, async ({ operands: paths }) => {
  if (paths.length === 0) process.stderr.write("Der er ingen fil at læse. Se --help.\n");
  const { files, failures } = await listMinutes(paths);
  const listed = failures.map(({ file, reason, unread }) => fail(file, reason, unread?.code));
  const printed: Ending[] = [];
  for (const file of files) printed.push(await printMeetings(file));
  return paths.length > 0 && [...listed, ...printed].every((ending) => ending === "read") ? 0 : 2;
});
