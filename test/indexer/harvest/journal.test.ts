import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appendEntries, type Entry, readJournal } from "../../../indexer/harvest/journal.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const entry = (tail: string, misses = 0): Entry => ({
  id: `00000000-0000-4000-8000-00000000000${tail}`,
  file: `${tail}.json`,
  version: "v",
  misses,
  attachments: false,
});

const newPath = async () => join(makeTempFolder("journal"), "ny", "site.jsonl");

test("what was noted is known again, the last note about a meeting counting", async () => {
  const path = await newPath();
  await appendEntries(path, [entry("1"), entry("2")]);
  await appendEntries(path, [entry("1", 2)]);
  expect([...(await readJournal(path)).values()]).toEqual([entry("1", 2), entry("2")]);
});

test("a site never visited has an empty journal", async () => {
  expect(await readJournal(await newPath())).toEqual(new Map());
});

test("a line torn by a kill loses nothing before and nothing after it", async () => {
  const path = await newPath();
  await appendEntries(path, [entry("1")]);
  await appendFile(path, `\n${JSON.stringify(entry("2")).slice(0, 40)}`);
  await appendEntries(path, [entry("3")]);
  expect([...(await readJournal(path)).values()]).toEqual([entry("1"), entry("3")]);
});
