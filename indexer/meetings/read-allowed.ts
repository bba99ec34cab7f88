/** Reading files of minutes without what an operator has taken down. */

import type { MinutesReader } from "../read/read.ts";
import type { Takedowns } from "../takedown/take-down.ts";
import { readerWithout } from "../takedown/taken-blocks.ts";
import { createReadMeetings, type ReadMeetings } from "./read-meetings.ts";

/** A file's meetings may then be none: what is left of it is read all the same. */
export function createReadAllowed(
  reader: MinutesReader,
  { takeDown, leaveOut }: Takedowns,
): ReadMeetings {
  const readMeetings = createReadMeetings(readerWithout(reader, leaveOut));
  return async (file) => {
    const { meetings, facts } = await readMeetings(file);
    return { meetings: meetings.flatMap((parsed) => takeDown(parsed) ?? []), facts };
  };
}
