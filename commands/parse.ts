/** `npm run parse -- FILE...`: each meeting found, one JSON object a line; problems on standard error. */
import { listMinutes, type MinutesFile } from "../indexer/files/minutes-files.ts";
import { codeOf, reasonOf } from "../indexer/files/unreadable.ts";
import { createReadMeetings } from "../indexer/meetings/read-meetings.ts";
import { createGuardedReader } from "../indexer/threads/guarded-reader.ts";

const readMeetings = createReadMeetings(createGuardedReader());

async function printMeetings(file: MinutesFile): Promise<void> {
  try {
    for (const parsed of (await readMeetings(file)).meetings) {
      process.stdout.write(`${JSON.stringify(parsed)}\n`);
      for (const problem of parsed.problems) tell(file.shown, problem);
    }
  } catch (error) {
    fail(file.shown, reasonOf(error), codeOf(error));
  }
}

function tell(
  file: string,
  { line, code, message }: { line: number; code: string; message: string },
) {
  process.stderr.write(`${file}:${line}: ${code}: ${message}\n`);
}

function fail(file: string, message: string, code = "unreadable"): void {
  tell(file, { line: 1, code, message });
  process.exitCode = 2;
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write("Brug: npm run parse -- FIL...\n");
  process.exitCode = 2;
}
const { files, failures } = await listMinutes(paths);
for (const { file, reason, unread } of failures) fail(file, reason, unread?.code);
for (const file of files) await printMeetings(file);
