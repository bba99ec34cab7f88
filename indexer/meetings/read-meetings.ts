/** One file of minutes, from its bytes to its meetings. */
import type { ParsedMeeting, Problem } from "../../contract/meeting.ts";
import type { FileFacts } from "../../contract/source.ts";
import { maskCivilNumbers } from "../../danish/numbers/civil-number.ts";
import type { AllowedMeeting } from "../enrich/allowed-meeting.ts";
import type { MinutesFile } from "../files/minutes-file.ts";
import { Unreadable } from "../files/unreadable.ts";
import { parseMeetings } from "../parse/parse.ts";
import type { ReadResult } from "../read/blocks/block.ts";
import type { MinutesReader } from "../read/read.ts";
import { withOcr } from "./recognised-meetings.ts";

/** Its meetings, and what is known of the source of them all. */
export type FileMeetings = {
  readonly meetings: readonly AllowedMeeting[];
  readonly facts: FileFacts;
};

/** Reads and parses one file. @throws Unreadable, or what the file system throws */
export type ReadMeetings = (file: MinutesFile) => Promise<FileMeetings>;

/**
 * What the reader was unsure of stands among the meetings' problems. What an operator says of a file
 * counts more than what the file says of its source itself. Files that lie in it are named after it:
 * "bundt.zip/navn.pdf". A file that holds nothing to parse is Unreadable. No meeting
 * lies years behind the day of the reading.
 */
export function createReadMeetings(reader: MinutesReader): ReadMeetings {
  return async ({ path, name: own, facts: given }) => {
    // A meeting that tells nothing of itself is named after its file.
    const name = maskCivilNumbers(own);
    const read = await reader.readFile(path);
    const facts = { ...read.facts, ...given };
    const inside = partsOf(read, name);
    const readOn = currentDay();
    const parsed = [{ name, read }, ...inside].flatMap((one) => parseRead(one, facts, readOn));
    const meetings = inside.length === 0 ? parsed : withoutOthers(parsed);
    const [first, ...rest] = meetings;
    if (first === undefined) throw toUnreadable([...read.problems, ...unreadIn(inside)]);
    // What could not be read of a bundle is told with its first meeting.
    const outer = read.blocks.length === 0 ? read.problems : [];
    const lost = inside.length === 0 ? [] : [...outer, ...unreadIn(inside)];
    return { meetings: [{ ...first, problems: [...lost, ...first.problems] }, ...rest], facts };
  };
}

type NamedRead = { readonly name: string; readonly read: ReadResult };

/** The files in a file, those in bundles inside it among them. */
function partsOf({ parts = [] }: ReadResult, name: string): NamedRead[] {
  return parts.flatMap((part) => {
    const place = `${name}/${part.name}`;
    return [{ name: place, read: part.read }, ...partsOf(part.read, place)];
  });
}

function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

function parseRead({ name, read }: NamedRead, facts: FileFacts, readOn: string): ParsedMeeting[] {
  if (read.blocks.length === 0) return [];
  const { blocks, told = [], around = [] } = read;
  return parseMeetings({ name, blocks, source: facts, readOn, told, around }).map((parsed) =>
    withOcr({ ...parsed, problems: [...read.problems, ...parsed.problems] }, read.ocr),
  );
}

/** A letter that minutes came with, or a list of the files beside them, is no meeting. */
function withoutOthers(parsed: readonly ParsedMeeting[]): ParsedMeeting[] {
  const isMinutes = ({ problems }: ParsedMeeting) =>
    !problems.some(({ code }) => code === "not-minutes");
  const minutes = parsed.filter(isMinutes);
  return minutes.length > 0 ? minutes : [...parsed];
}

function unreadIn(parts: readonly NamedRead[]): Problem[] {
  return parts.flatMap(({ read }) =>
    read.blocks.length === 0 && read.parts === undefined ? read.problems : [],
  );
}

/**
 * The last problem is the one that left nothing to read; those before it tell what the file is. Of several files
 * in one a scan counts most: it may yet be read.
 */
function toUnreadable(problems: readonly Problem[]): Unreadable {
  const reason = problems.find(({ code }) => code === "no-text-layer") ?? problems.at(-1);
  return reason === undefined
    ? new Unreadable("rummer ingen tekst", { code: "empty-file" })
    : new Unreadable(reason.message, { code: reason.code });
}
