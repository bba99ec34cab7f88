import { expect, test } from "vitest";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { createIndexes } from "../../../engine/indexes/indexes.ts";
import { indexKinds, indexName } from "../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { sync } from "../../../indexer/sync/sync.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { makeMinutesFolder, readParsedMeetings } from "../../support/minutes/minutes-folder.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();
const enrich = createEnricher(danish, createTagger(danish, []));
const before = 7;
const days = ["2021-03-04", "2021-04-08", "2021-05-06"];

/** As an earlier version left it: fewer fields, fewer indexes, and another fingerprint. */
async function makeEarlierIndex(): Promise<void> {
  await createIndexes(admin, prefix);
  const items = Array.from({ length: before }, (_, at) => ({ id: `old-${at}`, title: "Gammelt" }));
  await addDocuments(admin, indexName("items", prefix), items);
  const meetings = [{ id: "old", hash: "x" }];
  await addDocuments(admin, indexName("meetings", prefix), meetings);
  const state = { id: "index", fingerprint: "of an earlier version", indexedAt: null };
  await addDocuments(admin, indexName("state", prefix), [state]);
  await admin.deleteIndex(indexName("words", prefix)).waitTask();
}

const itemIds = async (): Promise<string[]> => {
  const { results } = await admin.index(indexName("items", prefix)).getDocuments({ limit: 1_000 });
  return results.map(({ id }) => String(id)).sort();
};

test("an index of an earlier version is built anew beside itself, said so, and readers see the old or the new whole", async () => {
  const folder = await makeMinutesFolder();
  for (const date of days)
    await folder.put(`${date}.json`, [
      someMeeting({
        ...{ id: `vibefjord-byraadet-${date}`, date },
        items: [
          someItem({ number: "1", title: "Skole" }),
          someItem({ number: "2", title: "Havn" }),
        ],
      }),
    ]);
  await makeEarlierIndex();
  const old = await itemIds();
  const seen = new Set<string>();
  const told: string[] = [];
  let isDone = false;
  const watching = (async () => {
    while (!isDone) seen.add((await itemIds()).join(" "));
  })();
  await sync(
    { paths: [folder.path], covers: "everything", correctionsIn: null, mode: "update" },
    {
      index: { nodes: [admin], prefix },
      chooseWorkers: async () => createFileTasks({ readMeetings: readParsedMeetings, enrich }),
      fingerprint: "of this version",
      topics: new Set<string>(),
      now: () => new Date("2024-05-06T07:08:09Z"),
      onProgress: () => {},
      onFailure: ({ file, reason }) => expect.fail(`${file}: ${reason}`),
      onStale: () => told.push("stale"),
    },
  );
  isDone = true;
  await watching;
  const anew = days.flatMap((date) => [1, 2].map((n) => `vibefjord-byraadet-${date}-${n}`)).sort();
  expect(await itemIds()).toEqual(anew);
  expect(told).toEqual(["stale"]);
  for (const ids of seen) expect([old.join(" "), anew.join(" ")]).toContain(ids);
  for (const kind of indexKinds)
    await expect(admin.getIndex(indexName(kind, prefix))).resolves.toBeDefined();
  await folder.remove();
});
