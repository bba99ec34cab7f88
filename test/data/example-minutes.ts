/** The example minutes, as the indexer lists and parses them, and the data files beside them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listMinutes } from "../../indexer/files/minutes-files.ts";
import { readExamples as readMeetings } from "../support/examples.ts";

const data = join(import.meta.dirname, "../../data");

export function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(data, name), "utf8"));
}

export async function readExamples() {
  const { files } = await listMinutes([join(data, "minutes")]);
  const meetings = (await readMeetings()).map(({ file, meeting }) => ({ ...meeting, file }));
  return { files, meetings, items: meetings.flatMap(({ items }) => items) };
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
