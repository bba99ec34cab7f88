import { expect, test } from "vitest";
import { addDocuments } from "../../../../engine/indexes/documents.ts";
import { createIndexes } from "../../../../engine/indexes/indexes.ts";
import { indexName } from "../../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../../indexer/enrich/topics/tagger.ts";
import { noteDue, readDue } from "../../../../indexer/sync/write/due.ts";
import { openOverviews } from "../../../../indexer/sync/write/write-overviews.ts";
import { danish } from "../../../support/danish.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { syncParsed } from "../../../support/indexing/sync-parsed.ts";
import { makeMinutesFolder } from "../../../support/minutes/minutes-folder.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();
const enrich = createEnricher(danish, createTagger(danish, []));

const run = (at: string, folder: string) =>
  syncParsed({ folder, mode: "update", enrich, index: { nodes: [admin], prefix: at } });

async function overviewsAt(at: string) {
  const { results } = await admin.index(indexName("overview", at)).getDocuments({ limit: 100 });
  return results.sort((a, b) => (String(a.municipality) < String(b.municipality) ? -1 : 1));
}

const council = (municipality: string, date: string) =>
  someMeeting({
    ...{ id: `${municipality.toLowerCase()}-byraadet-${date}`, municipality, date },
    items: [someItem({ number: "1", title: "Skole" })],
  });

test("a municipality's counts come with its meetings and go with the last of them", async () => {
  const at = `${prefix}counts-`;
  const folder = await makeMinutesFolder();
  await folder.put("a.json", [council("Vibefjord", "2021-03-04")]);
  await folder.put("b.json", [council("Vibefjord", "2022-03-04"), council("Skive", "2020-01-02")]);
  await run(at, folder.path);
  expect(await overviewsAt(at)).toMatchObject([
    { municipality: "Skive", bodies: [{ year: "2020", meetings: 1, items: 1 }] },
    { municipality: "Vibefjord", bodies: [{ year: "2021" }, { year: "2022" }] },
  ]);
  await folder.take("b.json");
  await run(at, folder.path);
  expect(await overviewsAt(at)).toMatchObject([
    { municipality: "Vibefjord", bodies: [{ year: "2021", first: "2021-03-04" }] },
  ]);
  await folder.remove();
});

test("a run counts the places that it changed alone, the one that a meeting left too", async () => {
  const at = `${prefix}touched-`;
  const folder = await makeMinutesFolder();
  await folder.put("a.json", [council("Vibefjord", "2021-03-04")]);
  await folder.put("b.json", [council("Skive", "2020-01-02"), council("Skive", "2020-02-02")]);
  await folder.put("c.json", [council("Holstebro", "2020-01-02")]);
  await run(at, folder.path);
  const [holstebro] = await overviewsAt(at);
  const uncounted = { ...holstebro, newestArrival: "2000-01-01T00:00:00Z" };
  await addDocuments(admin, indexName("overview", at), [
    { ...uncounted, id: String(holstebro?.id) },
  ]);
  await folder.put("b.json", [council("Skive", "2020-01-02"), council("Thisted", "2020-02-02")]);
  await run(at, folder.path);
  expect(await overviewsAt(at)).toMatchObject([
    { municipality: "Holstebro", newestArrival: "2000-01-01T00:00:00Z" },
    { municipality: "Skive", bodies: [{ meetings: 1 }] },
    { municipality: "Thisted", bodies: [{ meetings: 1 }] },
    { municipality: "Vibefjord", bodies: [{ meetings: 1 }] },
  ]);
  await folder.take("b.json");
  await run(at, folder.path);
  expect((await overviewsAt(at)).map(({ municipality }) => municipality)).toEqual([
    "Holstebro",
    "Vibefjord",
  ]);
  await folder.remove();
});

test("after a run that was killed the next one counts again, though it finds every file unchanged", async () => {
  const at = `${prefix}killed-`;
  const index = { nodes: [admin], prefix: at } as const;
  const folder = await makeMinutesFolder();
  await folder.put("a.json", [council("Vibefjord", "2021-03-04")]);
  await run(at, folder.path);
  const right = await overviewsAt(at);
  await addDocuments(admin, indexName("overview", at), [{ ...right[0], id: "node-9-none" }]);
  await run(at, folder.path);
  expect(await overviewsAt(at)).toHaveLength(2); // nothing told that anything was left undone
  await noteDue(index, { overviewDue: "begun" });
  expect(await run(at, folder.path)).toMatchObject({ unchanged: 1, new: 0 });
  expect(await overviewsAt(at)).toEqual(right);
  expect(await readDue(index)).toEqual({ sweep: false, overview: false });
  await folder.remove();
});

test("an index of an earlier version gets its counts before anything else is done to it", async () => {
  const at = `${prefix}earlier-`;
  const index = { nodes: [admin], prefix: at } as const;
  const folder = await makeMinutesFolder();
  await folder.put("a.json", [council("Vibefjord", "2021-03-04")]);
  await run(at, folder.path);
  const right = await overviewsAt(at);
  await admin.deleteIndex(indexName("overview", at)).waitTask();
  await openOverviews(index);
  expect(await overviewsAt(at)).toEqual(right);
  await folder.remove();
});

test("where nothing was ever indexed there is nothing to count", async () => {
  const at = `${prefix}nothing-`;
  await createIndexes(admin, at);
  await openOverviews({ nodes: [admin], prefix: at });
  expect(await overviewsAt(at)).toEqual([]);
});
