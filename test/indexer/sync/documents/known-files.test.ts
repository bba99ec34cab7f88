import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { MinutesFile } from "../../../../indexer/files/minutes-file.ts";
import type { FileTasks } from "../../../../indexer/sync/documents/file-tasks.ts";
import { openKnownFiles } from "../../../../indexer/sync/documents/known-files.ts";
import { makeTempFolder } from "../../../support/temp-folder.ts";

let folder = "";
let surveyed = 0;

beforeEach(async () => {
  folder = makeTempFolder("known");
  await writeFile(join(folder, "a.txt"), "en");
  surveyed = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const never = () => Promise.reject(new Error("nobody asks"));

const tasks = (scanned = false): FileTasks => ({
  width: 1,
  makeDocuments: never,
  restore: never,
  survey: async () => {
    surveyed += 1;
    return { kind: "done", value: { sightings: [], problems: surveyed, scanned } };
  },
});

const file = (more: Partial<MinutesFile> = {}): MinutesFile => ({
  path: join(folder, "a.txt"),
  shown: "a.txt",
  name: "a.txt",
  folder: "m",
  root: "r",
  origin: "o",
  facts: {},
  examples: false,
  ...more,
});

async function survey(version: string, of = file(), scanned = false): Promise<void> {
  const known = await openKnownFiles(join(folder, "_known"), version);
  await known.recall(tasks(scanned)).survey(of);
  await known.keep();
}

test("a file is surveyed once for what it holds, whenever it was written", async () => {
  await survey("1");
  await utimes(join(folder, "a.txt"), 1, 1);
  await survey("1");
  expect(surveyed).toBe(1);
});

test("it is surveyed again when it, what is said of it, or the program changed", async () => {
  await survey("1");
  await writeFile(join(folder, "a.txt"), "to");
  await survey("1");
  await survey("1", file({ facts: { municipality: "Thisted" } }));
  await survey("2", file({ facts: { municipality: "Thisted" } }));
  expect(surveyed).toBe(4);
});

test("what is a picture that nobody has read is looked at each time", async () => {
  await survey("1", file(), true);
  await survey("1", file(), true);
  expect(surveyed).toBe(2);
});

test("notes that were damaged are as good as none", async () => {
  await survey("1");
  const path = join(folder, "_known");
  const text = await readFile(path, "utf8");
  for (const spoilt of ["", "{", text.slice(0, -5), text.replace('"problems":1', '"problems":7')]) {
    await writeFile(path, spoilt);
    surveyed = 0;
    await survey("1");
    expect(surveyed).toBe(1);
  }
});
