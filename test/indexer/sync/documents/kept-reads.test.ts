import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMinutes } from "../../../../indexer/files/minutes-files.ts";
import type { FileMeetings } from "../../../../indexer/meetings/read-meetings.ts";
import { openKeptReads, withKeptReads } from "../../../../indexer/sync/documents/kept-reads.ts";
import { makeMinutesFolder } from "../../../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../../../support/temp-folder.ts";

const kept = join(makeTempFolder("kept-reads"), "reads");
const read: FileMeetings = { meetings: [], facts: { url: "https://vibefjord.dk/a" } };
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
beforeAll(async () => {
  folder = await makeMinutesFolder();
});
afterAll(() => folder.remove());

async function files() {
  const names = ["a.txt", "b.txt"];
  for (const name of names) await folder.put(name, "Referat");
  const [one, other] = (await listMinutes([folder.path])).files;
  if (one === undefined || other === undefined) throw new Error("Two files were put there");
  return { one, other };
}

test("what one keeps of a file another takes, once, and nothing of other files", async () => {
  const { one, other } = await files();
  await withKeptReads(kept, async () => {
    await openKeptReads(kept).keep(one, read);
    const reads = openKeptReads(kept);
    expect(await reads.take(other)).toBeNull();
    expect(await reads.take(one)).toEqual(read);
    expect(await reads.take(one)).toBeNull();
  });
});

test("no more is kept than may be, and nothing where the disk has less room than it must leave", async () => {
  const { one, other } = await files();
  await withKeptReads(kept, async () => {
    const reads = openKeptReads(kept, { most: 100 });
    await reads.keep(one, read);
    await reads.keep(other, read);
    expect([await reads.take(one), await reads.take(other)]).toEqual([read, null]);
    await openKeptReads(kept, { free: 1e18 }).keep(one, read);
    expect(readdirSync(kept)).toEqual([]);
  });
});

test("what is damaged counts for nothing", async () => {
  const { one } = await files();
  await withKeptReads(kept, async () => {
    const reads = openKeptReads(kept);
    await reads.keep(one, read);
    for (const name of readdirSync(kept)) await writeFile(join(kept, name), "halv");
    expect(await reads.take(one)).toBeNull();
  });
});

test("the folder is empty at first, whatever a killed run left, and gone in the end", async () => {
  await withKeptReads(kept, async () => {
    await writeFile(join(kept, "rest"), "af en anden kørsel");
    await withKeptReads(kept, async () => expect(readdirSync(kept)).toEqual([]));
  });
  await expect(withKeptReads(kept, () => Promise.reject(new Error("ude")))).rejects.toThrow("ude");
  expect(existsSync(kept)).toBe(false);
});

test("a run that writes nothing keeps nothing", async () => {
  expect(await withKeptReads(null, async () => existsSync(kept))).toBe(false);
});
