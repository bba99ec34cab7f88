/** One file of minutes, from its bytes to its meetings. */
import type { Problem } from "../contract/meeting.ts";
import { parseMeetings } from "./parse/parse.ts";
import type { MinutesReader } from "./read/read.ts";
import type { ReadMeetings } from "./sync/survey.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * Gives the file's meetings, at least one; what the reader was unsure of stands among their problems.
 * What an operator says of a file counts more than what the file says of its source itself.
 * @throws Unreadable when it holds nothing to parse, and what the file system throws
 */
export function createReadMeetings(reader: MinutesReader): ReadMeetings {
  return async ({ path, name, facts }) => {
    const { blocks, problems, facts: own } = await reader.readFile(path);
    if (blocks.length === 0) throw toUnreadable(problems);
    return parseMeetings({ name, blocks, source: { ...own, ...facts } }).map((parsed) => ({
      ...parsed,
      problems: [...problems, ...parsed.problems],
    }));
  };
}

/** The last problem is the one that left nothing to read; those before it tell what the file is. */
function toUnreadable(problems: readonly Problem[]): Unreadable {
  const reason = problems.at(-1);
  return reason === undefined
    ? new Unreadable("rummer ingen tekst", { code: "empty-file" })
    : new Unreadable(reason.message, { code: reason.code });
}
