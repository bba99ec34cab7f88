/** What tells whether two meetings are the same, wherever they were read. */
import type { Correction } from "../../../contract/correction.ts";
import type { IndexedMeeting, Provenance } from "../../../contract/indexed-item.ts";
import type { SeenFile } from "../../history/note-files.ts";

type Facts = Pick<
  IndexedMeeting,
  "id" | "municipality" | "bodyKey" | "date" | "startTime" | "kind" | "hash" | "root" | "origin"
> &
  Pick<Provenance, "released"> & { readonly corrected: boolean };

/** A meeting in a file that was read now; `ordinal` is its place among the file's meetings. */
export type MeetingInFile = Facts & {
  readonly from: "file";
  readonly file: SeenFile;
  readonly ordinal: number;
  /** What its items' ids end with, behind the meeting's own and a hyphen. */
  readonly itemKeys: readonly string[];
};

/** A meeting as the index holds it. */
export type MeetingInIndex = Facts & {
  readonly from: "index";
  readonly fileName: string;
  /** When it came into the archive. */
  readonly arrivedAt: string;
  readonly itemIds: readonly string[];
  readonly corrections: readonly Correction[];
};

export type Candidate = MeetingInFile | MeetingInIndex;

export const fileNameOf = (meeting: Candidate): string =>
  meeting.from === "file" ? meeting.file.name : meeting.fileName;
