import { beforeEach, expect, test } from "vitest";
import { createIndexes } from "../../../../engine/indexes/indexes.ts";
import { indexName } from "../../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../../indexer/enrich/topics/tagger.ts";
import { readIndexedMeetings } from "../../../../indexer/sync/write/index-state.ts";
import { toMeetingDocuments } from "../../../../indexer/sync/write/meeting-documents.ts";
import { removeMeetings } from "../../../../indexer/sync/write/remove.ts";
import type { SpreadIndex } from "../../../../indexer/sync/write/spread-index.ts";
import { openWave } from "../../../../indexer/sync/write/wave.ts";
import { danish } from "../../../support/danish.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";
import { someSource } from "../../../support/minutes/some-source.ts";

const { admin, prefix } = testArchive();
const enrich = createEnricher(danish, createTagger(danish, []));

let index: SpreadIndex;
let runs = 0;

beforeEach(async () => {
  runs += 1;
  index = { nodes: [admin], prefix: `${prefix}${runs}-` };
  await createIndexes(admin, index.prefix);
});

const documents = (titles: readonly string[], before: readonly string[] = []) => {
  const items = titles.map((title, at) => someItem({ number: `${at + 1}`, title }));
  return toMeetingDocuments(enrich(someMeeting({ items }), someSource), before);
};

async function titles(): Promise<unknown[]> {
  const items = admin.index(indexName("items", index.prefix));
  return (await items.getDocuments({ limit: 100 })).results.map(({ title }) => title).sort();
}

/** All that was sent is written, though whoever sent it is gone. */
async function enginesRest(): Promise<void> {
  const indexUids = ["items", "meetings"].map((kind) => `${index.prefix}${kind}`);
  const { results } = await admin.tasks.getTasks({ indexUids });
  for (const { uid } of results) await admin.tasks.waitForTask(uid, { timeout: 0 });
}

test("a meeting that is settled has its hash, its items and nothing stale", async () => {
  const first = openWave(index);
  await first.add(documents(["Skole", "Budget"]));
  await first.settle();
  const [held] = await readIndexedMeetings(index);
  const second = openWave(index);
  await second.add(documents(["Skoler"], held?.itemIds));
  await second.settle();
  expect(await titles()).toEqual(["Skoler"]);
  expect(await readIndexedMeetings(index)).toMatchObject([
    { hash: "h", itemIds: [expect.any(String)] },
  ]);
});

test("of a run that was killed the next one knows every item, and that it is not done", async () => {
  await openWave(index, 1).add(documents(["Skole", "Budget"]));
  await enginesRest();
  expect(await titles()).toEqual(["Budget", "Skole"]);
  const held = await readIndexedMeetings(index);
  expect(held).toMatchObject([{ hash: "" }]);
  await removeMeetings(index, held);
  expect(await titles()).toEqual([]);
});

test("of a change that was cut off both the old items and the new are known", async () => {
  const first = openWave(index);
  await first.add(documents(["Skole", "Budget", "Veje"]));
  await first.settle();
  const [before] = await readIndexedMeetings(index);
  await openWave(index, 1).add(documents(["Skole", "Klima"], before?.itemIds));
  await enginesRest();
  const [held] = await readIndexedMeetings(index);
  expect(held?.itemIds).toEqual(before?.itemIds);
  expect(held?.hash).toBe("");
});

test("the more of a wave is sent, the more goes at a time", async () => {
  const wave = openWave(index, 1);
  const meetings = Array.from({ length: 24 }, (_, at) => documents([`Skole ${at}`]));
  for (const meeting of meetings) await wave.add(meeting);
  await wave.settle();
  const { results } = await admin.tasks.getTasks({
    indexUids: [indexName("items", index.prefix)],
    types: ["documentAdditionOrUpdate"],
    limit: 100,
  });
  expect(results.length).toBeGreaterThan(5);
  expect(results.length).toBeLessThan(meetings.length / 2 + 5);
});
