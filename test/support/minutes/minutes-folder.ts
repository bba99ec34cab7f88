/** A folder of minutes for a test, in the simplest format there is: files that hold parsed meetings. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { Unreadable } from "../../../indexer/files/unreadable.ts";
import type { ReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { makeTempFolder } from "../temp-folder.ts";

export async function makeMinutesFolder() {
  const path = makeTempFolder("minutes");
  return {
    path,
    /** Writes a file that holds these meetings, or this text. */
    async put(name: string, content: ParsedMeeting[] | string): Promise<string> {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      const meetings = (given: ParsedMeeting[]) => given.map((one) => ({ ...one, file: name }));
      await writeFile(
        file,
        typeof content === "string" ? content : JSON.stringify(meetings(content)),
      );
      return file;
    },
    take: (name: string) => rm(join(path, name)),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** What `_source.json` says of a file is all that is known of its source. */
export const readParsedMeetings: ReadMeetings = async ({ path, facts }) => {
  const text = await readFile(path, "utf8");
  if (!text.startsWith("[")) throw new Unreadable("er ikke tekst");
  return { meetings: JSON.parse(text), facts };
};
