/**
 * What is known of each meeting of a site, appended to a file line by line: a kill at any moment loses
 * at most the line being written. The last line about a meeting counts.
 */
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";

/**
 * `file` is null as long as the meeting was never fetched, `version` "" likewise; `misses` counts the
 * runs in a row in which the site did not have it; `attachments` whether all of its PDFs are kept.
 */
export const Entry = z.object({
  id: z.guid(),
  file: z.string().nullable(),
  version: z.string(),
  misses: z.int().nonnegative(),
  attachments: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;
export type Entries = ReadonlyMap<string, Entry>;

/** Empty when there is no journal yet. */
export async function readJournal(path: string): Promise<Entries> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return new Map(
    text
      .split("\n")
      .flatMap(parseLine)
      .map((entry) => [entry.id, entry]),
  );
}

function parseLine(line: string): Entry[] {
  try {
    return [Entry.parse(JSON.parse(line))];
  } catch {
    // Torn by a kill: the meeting counts as it stood before.
    return [];
  }
}

/** Each line begins, not ends, with its line break: so the one after a torn line is whole. */
export async function appendEntries(path: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, entries.map((entry) => `\n${JSON.stringify(entry)}`).join(""));
}
