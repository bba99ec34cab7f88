/** One file of minutes, from its bytes to its meetings. */
import type { ParsedMeeting, Problem } from "../../contract/meeting.ts";
import type { FileFacts } from "../../contract/source.ts";
import type { MinutesFile } from "../files/minutes-files.ts";
import { Unreadable } from "../files/unreadable.ts";
import { parseMeetings } from "../parse/parse.ts";
import type { MinutesReader } from "../read/read.ts";

/** At least one meeting, and what is known of the source of them all. */
export type FileMeetings = { meetings: ParsedMeeting[]; facts: FileFacts };

/** Reads and parses one file. @throws Unreadable, or what the file system throws */
export type ReadMeetings = (file: MinutesFile) => Promise<FileMeetings>;

/**
 * What the reader was unsure of stands among the meetings' problems. What an operator says of a file
 * counts more than what the file says of its source itself. A file that holds nothing to parse is
 * Unreadable.
 */
export function createReadMeetings(reader: MinutesReader): ReadMeetings {
  return async ({ path, name, facts: given }) => {
    const { blocks, problems, facts: own } = await reader.readFile(path);
    if (blocks.length === 0) throw toUnreadable(problems);
    const facts = { ...own, ...given };
    const meetings = parseMeetings({ name, blocks, source: facts }).map((parsed) => ({
      ...parsed,
      problems: [...problems, ...parsed.problems],
    }));
    return { meetings, facts };
  };
}

/** The last problem is the one that left nothing to read; those before it tell what the file is. */
function toUnreadable(problems: readonly Problem[]): Unreadable {
  const reason = problems.at(-1);
  return reason === undefined
    ? new Unreadable("rummer ingen tekst", { code: "empty-file" })
    : new Unreadable(reason.message, { code: reason.code });
}
