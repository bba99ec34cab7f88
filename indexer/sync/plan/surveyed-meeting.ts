/** What is remembered of a meeting that was read: who it is, and whether it changed. Pure. */
import { createHash } from "node:crypto";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import type { Published } from "../../enrich/changes/source-changes.ts";
import { itemKeys } from "../../enrich/item-ids.ts";
import type { SeenFile } from "../../history/note-files.ts";
import type { FileMeetings } from "../../meetings/read-meetings.ts";
import type { MeetingInFile } from "./identity.ts";

/** As a thread tells of it: whoever asked knows the file. */
export type Sighting = Omit<MeetingInFile, "file">;

/** The meetings of one file, in its order. */
export function toSightings(
  { meetings, facts }: FileMeetings,
  file: SeenFile,
  published: Published,
): Sighting[] {
  const history = file.history ?? [];
  return meetings.map((parsed, ordinal) => ({
    from: "file",
    ordinal,
    ...identityOf(parsed),
    root: file.root,
    origin: file.origin,
    hash: hashOf([
      parsed.meeting,
      parsed.problems,
      file.root,
      file.origin,
      facts,
      file.examples,
      history,
      history.length > 1 ? published : [],
    ]),
    released: facts.released ?? null,
    corrected: isCorrected(parsed),
    itemKeys: itemKeys(parsed.meeting.items.map(({ number }) => number)),
  }));
}

/** Whether the document says that it corrects another of its meeting. */
export function isCorrected({ problems }: ParsedMeeting): boolean {
  return problems.some(({ code }) => code === "corrected");
}

function identityOf({ meeting }: ParsedMeeting) {
  const { id, municipality, bodyKey, date, startTime, kind } = meeting;
  return { id, municipality, bodyKey, date, startTime, kind };
}

/** Of anything that can stand in JSON. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}
