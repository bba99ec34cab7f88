/** A file's meetings as they are read, for a thread that is itself under limits. */
import type { MinutesFile } from "../files/minutes-file.ts";
import { createReadMeetings, type FileMeetings } from "../meetings/read-meetings.ts";
import { unguarded } from "../read/guard.ts";
import { createMinutesReader } from "../read/read.ts";
import { attempt, type Outcome } from "../sync/documents/file-tasks.ts";

export function parseFile(
  file: MinutesFile,
  ocrFolder: string | null,
): Promise<Outcome<FileMeetings>> {
  const readMeetings = createReadMeetings(createMinutesReader(unguarded, ocrFolder));
  return attempt(file, () => readMeetings(file));
}
