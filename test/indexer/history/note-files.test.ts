import { chmod, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { readCopy } from "../../../indexer/history/history-folder.ts";
import { createHistoryNotes, type Sights } from "../../../indexer/history/note-files.ts";
import { openVersions } from "../../../indexer/history/open-versions.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

let folder = "";
const written = new Date("2021-03-04T10:00:00.000Z");
const now = new Date("2024-05-06T07:08:09.000Z");
const aRebuild: Sights = { arrivals: new Map(), now: null, writes: "history" };

beforeEach(async () => {
  folder = makeTempFolder("history");
});
afterEach(() => rm(folder, { recursive: true }));

async function put(text: string, name = "a.txt"): Promise<void> {
  await writeFile(join(folder, name), text);
  await utimes(join(folder, name), written, written);
}

/** The dates of the versions of the first file. */
async function look(sights: Partial<Sights> = {}) {
  const { files } = await listMinutes([folder]);
  const notes = createHistoryNotes({ ...aRebuild, ...sights });
  const [seen] = await Promise.all(files.map(notes.see));
  await notes.keep();
  return seen?.history?.map(({ at }) => at);
}

test("a file that nobody knows came when its source says that it was fetched, else when it was written, never when a rebuild is", async () => {
  await put("en");
  expect(await look({ writes: "nothing" })).toEqual([written.toISOString()]);
  await writeFile(join(folder, "_source.json"), JSON.stringify({ fetched: "2020-01-02" }));
  expect(await look()).toEqual(["2020-01-02T00:00:00.000Z"]);
});

test("a new file came when the run that heard of it was; an index's word counts for what it holds", async () => {
  await put("en");
  const [file] = (await listMinutes([folder])).files;
  const arrivals = new Map([[file?.origin ?? "", "2022-02-02T02:02:02.000Z"]]);
  expect(await look({ arrivals, now, writes: "nothing" })).toEqual(["2022-02-02T02:02:02.000Z"]);
  expect(await look({ now })).toEqual([now.toISOString()]);
});

test("what was noted stays, whatever runs come later, and each version is kept whole", async () => {
  await put("en");
  await look();
  await put("to");
  await look({ now });
  const later = new Date("2030-01-01T00:00:00.000Z");
  expect(await look({ now: later })).toEqual([written, now].map((at) => at.toISOString()));
  const { files } = await listMinutes([folder]);
  const seen = await Promise.all(files.map(createHistoryNotes(aRebuild).see));
  const texts = (seen[0]?.history ?? []).map(({ hash }) => readCopy(folder, hash));
  expect((await Promise.all(texts)).map(String)).toEqual(["en", "to"]);
});

test("a journal that a kill has torn keeps what was whole, and a spoilt copy is as good as none", async () => {
  await put("en");
  await look();
  const journal = join(folder, "_history", "versions.jsonl");
  await writeFile(journal, '\n{"file":"b.txt","at":', { flag: "a" });
  await put("to");
  expect(await look({ now })).toEqual([written, now].map((at) => at.toISOString()));
  const copies = await readdir(join(folder, "_history"));
  for (const name of copies.filter((one) => one.endsWith(".gz"))) {
    await writeFile(join(folder, "_history", name), "spoilt");
    expect(await readCopy(folder, name.slice(0, -3))).toBeNull();
  }
});

test.skipIf(process.getuid?.() === 0)(
  "a folder that nobody may write in keeps none, and its files came when they were written",
  async () => {
    await put("en");
    await chmod(folder, 0o500);
    expect(await look({ now })).toEqual([written.toISOString()]);
    await chmod(folder, 0o700);
  },
);

test("who writes the files himself keeps what he writes over", async () => {
  await put("en", "m.json");
  const versions = openVersions(folder);
  await versions.keepOld("m.json");
  await writeFile(join(folder, "m.json"), "to");
  await versions.note("m.json", Buffer.from("to"), now);
  expect(await look()).toEqual([written, now].map((at) => at.toISOString()));
});
