/** The example minutes, listed and parsed as the indexer does, and the data files beside them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../indexer/meetings/read-meetings.ts";
import { createGuardedReader } from "../../indexer/threads/guarded-reader.ts";

const data = join(import.meta.dirname, "../../data");

export function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(data, name), "utf8"));
}

export async function readExamples() {
  const { files } = await listMinutes([join(data, "minutes")]);
  const readMeetings = createReadMeetings(createGuardedReader());
  const read = await Promise.all(files.map(readMeetings));
  const parsed = read.flatMap(({ meetings }) => meetings);
  const meetings = parsed.map(({ file, meeting }) => ({ ...meeting, file }));
  return { files, meetings, items: meetings.flatMap(({ items }) => items) };
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
