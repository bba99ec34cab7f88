/** Reading files of minutes without what an operator has taken down. */

import { maskContacts } from "../../danish/numbers/contacts.ts";
import { type Privacy, usualPrivacy } from "../enrich/privacy.ts";
import type { MinutesReader } from "../read/read.ts";
import type { Takedowns } from "../takedown/take-down.ts";
import { readerWithout, tellMasked, tellTaken } from "../takedown/taken-blocks.ts";
import { createReadMeetings, type ReadMeetings } from "./read-meetings.ts";

/** A file's meetings may then be none: what is left of it is read all the same. */
export function createReadAllowed(
  reader: MinutesReader,
  { takeDown, leaveOut }: Takedowns,
  { contacts }: Pick<Privacy, "contacts"> = usualPrivacy,
): ReadMeetings {
  const masked = contacts === "masked" ? readerWithout(reader, maskContacts, tellMasked) : reader;
  const readMeetings = createReadMeetings(readerWithout(masked, leaveOut, tellTaken));
  return async (file) => {
    const { meetings, facts } = await readMeetings(file);
    return { meetings: meetings.flatMap((parsed) => takeDown(parsed) ?? []), facts };
  };
}
