import { beforeEach, expect, test } from "vitest";
import { loadDanish } from "../../../../danish/load.ts";
import { createIndexes } from "../../../../engine/indexes.ts";
import { indexName } from "../../../../engine/settings.ts";
import { createEnricher } from "../../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../../indexer/enrich/topics.ts";
import { readHeld } from "../../../../indexer/sync/write/index-state.ts";
import { toChange } from "../../../../indexer/sync/write/meeting-documents.ts";
import { removeMeetings } from "../../../../indexer/sync/write/remove.ts";
import type { Archive } from "../../../../indexer/sync/write/spread-archive.ts";
import { openWave } from "../../../../indexer/sync/write/wave.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();
const danish = loadDanish();
const enrich = createEnricher(danish, createTagger(danish, []));
const source = {
  provenance: {
    ...{ file: "referat.txt", folder: "minutes", sourceUrl: null, license: null, released: null },
    ...{ indexedAt: "2024-01-01T00:00:00.000Z", examples: false },
  },
  ...{ hash: "h", root: "r", origin: "o" },
};

let archive: Archive;
let runs = 0;

beforeEach(async () => {
  runs += 1;
  archive = { nodes: [admin], prefix: `${prefix}${runs}-` };
  await createIndexes(admin, archive.prefix);
});

const change = (titles: string[], before: string[] = []) => {
  const items = titles.map((title, at) => someItem({ number: `${at + 1}`, title }));
  return toChange(enrich(someMeeting({ items }), source), before);
};

async function titles(): Promise<unknown[]> {
  const items = admin.index(indexName("items", archive.prefix));
  return (await items.getDocuments({ limit: 100 })).results.map(({ title }) => title).sort();
}

/** All that was sent is written, though whoever sent it is gone. */
async function enginesRest(): Promise<void> {
  const indexUids = ["items", "meetings"].map((kind) => `${archive.prefix}${kind}`);
  const { results } = await admin.tasks.getTasks({ indexUids });
  for (const { uid } of results) await admin.tasks.waitForTask(uid);
}

test("a meeting that is settled has its hash, its items and nothing stale", async () => {
  const first = openWave(archive);
  await first.add(change(["Skole", "Budget"]));
  await first.settle();
  const [held] = await readHeld(archive);
  const second = openWave(archive);
  await second.add(change(["Skoler"], held?.itemIds));
  await second.settle();
  expect(await titles()).toEqual(["Skoler"]);
  expect(await readHeld(archive)).toMatchObject([{ hash: "h", itemIds: [expect.any(String)] }]);
});

test("of a run that was killed the next one knows every item, and that it is not done", async () => {
  await openWave(archive, 1).add(change(["Skole", "Budget"]));
  await enginesRest();
  expect(await titles()).toEqual(["Budget", "Skole"]);
  const held = await readHeld(archive);
  expect(held).toMatchObject([{ hash: "" }]);
  await removeMeetings(archive, held);
  expect(await titles()).toEqual([]);
});

test("of a change that was cut off both the old items and the new are known", async () => {
  const first = openWave(archive);
  await first.add(change(["Skole", "Budget", "Veje"]));
  await first.settle();
  const [before] = await readHeld(archive);
  await openWave(archive, 1).add(change(["Skole", "Klima"], before?.itemIds));
  await enginesRest();
  const [held] = await readHeld(archive);
  expect(held?.itemIds).toEqual(before?.itemIds);
  expect(held?.hash).toBe("");
});
