/** One file of minutes, from its bytes to its meetings. */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { ParsedMeeting } from "../contract/meeting.ts";
import type { MinutesFile } from "./minutes-files.ts";
import { parseMeetings } from "./parse/parse.ts";
import type { Reader } from "./read/block.ts";
import { readMarkdown } from "./read/read-markdown.ts";
import { readText } from "./read/read-text.ts";
import { Unreadable } from "./unreadable.ts";

/** By the file name's ending; anything else is tried as text. */
const readers: Record<string, Reader> = { ".md": readMarkdown, ".markdown": readMarkdown };

/** Whoever has larger minutes than this has not exported minutes. */
const mostBytes = 100_000_000;

/**
 * The file's meetings, at least one; what the reader was unsure of stands among their problems.
 * @throws Unreadable when it holds nothing to parse, and what the file system throws
 */
export async function readMeetings({ path, name, facts }: MinutesFile): Promise<ParsedMeeting[]> {
  const bytes = await readBytes(path);
  const read = readers[extname(name).toLowerCase()] ?? readText;
  const { blocks, problems } = await read(bytes, name);
  const [reason] = problems;
  if (blocks.length === 0) throw new Unreadable(reason?.message ?? "rummer ingen tekst");
  return parseMeetings({ name, blocks, source: facts }).map((parsed) => ({
    ...parsed,
    problems: [...problems, ...parsed.problems],
  }));
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > mostBytes) throw new Unreadable(`fylder mere end ${mostBytes / 1_000_000} MB`);
  return readFile(path);
}
