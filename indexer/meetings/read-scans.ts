/** Reading files of minutes, scans among them. */
import type { MinutesFile } from "../files/minutes-file.ts";
import { Unreadable } from "../files/unreadable.ts";
import type { FileMeetings, ReadMeetings } from "./read-meetings.ts";

/** Reads a scan's words, so that they are there when the file is read again; false where there is nothing new. */
export type RecogniseScan = (file: MinutesFile) => Promise<boolean>;

/** Like `readMeetings`, but what is a picture is recognised first. */
export function createReadScans(
  readMeetings: ReadMeetings,
  recognise: RecogniseScan,
): ReadMeetings {
  return async (file) => {
    try {
      const read = await readMeetings(file);
      return isPartlyScanned(read) && (await recognise(file)) ? await readMeetings(file) : read;
    } catch (error) {
      if (!isScan(error) || !(await recognise(file))) throw error;
      return readMeetings(file);
    }
  };
}

export const unreadScan = "no-text-layer";

function isScan(error: unknown): boolean {
  return error instanceof Unreadable && error.code === unreadScan;
}

/** Some of its pages, or some of the files in it, are pictures that nobody has read. */
export function isPartlyScanned({ meetings }: FileMeetings): boolean {
  return meetings.some(({ problems }) =>
    problems.some(({ code }) => code === "page-without-text" || code === unreadScan),
  );
}
