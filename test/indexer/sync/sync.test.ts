import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { indexExists } from "../../../engine/indexes/indexes.ts";
import { type IndexKind, indexName } from "../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import type { SyncDeps, SyncRequest } from "../../../indexer/sync/sync.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { runSync } from "../../support/indexing/run-sync.ts";
import { makeMinutesFolder, readParsedMeetings } from "../../support/minutes/minutes-folder.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();
const enrich = createEnricher(danish, createTagger(danish, []));

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
let index: SyncDeps["index"];
let runs = 0;

beforeEach(async () => {
  folder = await makeMinutesFolder();
  runs += 1;
  index = { nodes: [admin], prefix: `${prefix}${runs}-` };
});
afterEach(() => folder.remove());

/** Meeting number `n` of a year, with items of these titles. */
function meeting(n: number, titles: string[], facts: Partial<ParsedMeeting["meeting"]> = {}) {
  const date = `2021-03-${String(n).padStart(2, "0")}`;
  const items = titles.map((title, index) => someItem({ number: `${index + 1}`, title }));
  return someMeeting({ id: `vibefjord-byraadet-${date}`, date, items, ...facts });
}

const run = (request: Partial<SyncRequest> = {}, deps: Partial<SyncDeps> = {}) =>
  runSync({ folder: folder.path, index, enrich }, request, deps);

const uid = (kind: IndexKind) => indexName(kind, index.prefix);

async function titles(): Promise<unknown[]> {
  const { results } = await admin.index(uid("items")).getDocuments({ limit: 100 });
  return results.map((item) => item.title).sort();
}

async function meetings(): Promise<Record<string, unknown>[]> {
  return (await admin.index(uid("meetings")).getDocuments({ limit: 100 })).results;
}

test("what is new is added, what changed is changed, what is gone is removed, the rest stays", async () => {
  await folder.put("1.json", [meeting(1, ["Skole", "Budget"])]);
  await folder.put("2.json", [meeting(2, ["Veje"])]);
  await folder.put("3.json", [meeting(3, ["Klima"])]);
  const first = await run();
  expect(first.report).toMatchObject({ read: 3, parsed: 3, new: 3, changed: 0, removed: 0 });
  expect(await titles()).toEqual(["Budget", "Klima", "Skole", "Veje"]);

  await folder.put("1.json", [meeting(1, ["Skoler"])]);
  await folder.take("3.json");
  await folder.put("4.json", [meeting(4, ["Kultur"])]);
  const second = await run();
  expect(second.report).toMatchObject({ new: 1, changed: 1, unchanged: 1, removed: 1, failed: 0 });
  expect(await titles()).toEqual(["Kultur", "Skoler", "Veje"]);
});

test("the list of words that no dictionary knows holds those of the archive, and loses what has gone", async () => {
  const words = async () => {
    const { results } = await admin.index(uid("words")).getDocuments({ limit: 100 });
    return results.map(({ word }) => word).sort();
  };
  await folder.put("1.json", [meeting(1, ["Skole på Xylvej", "Xylvej"]), meeting(2, ["Xylvej"])]);
  await run();
  expect(await words()).toEqual(["xylvej"]);
  await folder.put("1.json", [meeting(1, ["Skole på Zyltorv"])]);
  await run();
  expect(await words()).toEqual(["zyltorv"]);
  await folder.put("2.json", [meeting(2, ["Xylvej"])]);
  await run();
  expect(await words()).toEqual(["xylvej", "zyltorv"]);
  await folder.take("1.json");
  await run();
  expect(await words()).toEqual(["xylvej"]);
});

test("a new index that lacks much of the old one does not take its place, unless that is allowed", async () => {
  for (const n of [1, 2, 3]) await folder.put(`${n}.json`, [meeting(n, [`Sag ${n}`])]);
  await run();
  await folder.take("1.json");
  await folder.take("2.json");
  await expect(run({ mode: "rebuild" })).rejects.toThrow(
    /ville have 1 punkter, og det gamle har 3: mere end 20 %/,
  );
  expect(await titles()).toEqual(["Sag 1", "Sag 2", "Sag 3"]);
  expect(await indexExists(admin, `${index.prefix}next-items`)).toBe(false);
  await run({ mode: "rebuild" }, { largestLoss: 1 });
  expect(await titles()).toEqual(["Sag 3"]);
});

test("a run that finds everything unchanged writes no document", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  const before = await admin.index(uid("items")).getRawInfo();
  const { report } = await run();
  expect(report).toMatchObject({ new: 0, changed: 0, unchanged: 1, removed: 0, itemsPerSecond: 0 });
  expect((await admin.index(uid("items")).getRawInfo()).updatedAt).toEqual(before.updatedAt);
});

test("a dry run tells what it would do and writes nothing", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  const { report } = await run({ mode: "dry-run" });
  expect(report).toMatchObject({ read: 1, parsed: 1, new: 1 });
  expect(await indexExists(admin, uid("items"))).toBe(false);
});

test("files that are named are added; what other files gave stays", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  const elsewhere = await makeMinutesFolder();
  const file = await elsewhere.put("2.json", [meeting(2, ["Veje"])]);
  const { report } = await run({ paths: [file], covers: "paths" });
  expect(report).toMatchObject({ read: 1, new: 1, removed: 0, unchanged: 0 });
  expect(await titles()).toEqual(["Skole", "Veje"]);
  await elsewhere.remove();
});

test("a folder that is named loses what is gone from it, and other folders nothing", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  const elsewhere = await makeMinutesFolder();
  await elsewhere.put("2.json", [meeting(2, ["Veje"])]);
  await elsewhere.put("3.json", [meeting(3, ["Klima"])]);
  const request = { paths: [elsewhere.path], covers: "paths" } as const;
  await run(request);
  await elsewhere.take("3.json");
  expect((await run(request)).report).toMatchObject({ unchanged: 1, removed: 1 });
  expect(await titles()).toEqual(["Skole", "Veje"]);

  expect((await run()).report).toMatchObject({ unchanged: 1, removed: 1 });
  expect(await titles()).toEqual(["Skole"]);
  await elsewhere.remove();
});

test("a file whose date was corrected leaves no meeting under its old id", async () => {
  const file = await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  await folder.put("1.json", [meeting(2, ["Skole"])]);
  expect((await run({ paths: [file], covers: "paths" })).report).toMatchObject({
    new: 1,
    removed: 1,
  });
  expect(await titles()).toEqual(["Skole"]);
});

test("a file that cannot be read is told by name; the rest is indexed, and it loses nothing", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  const file = await folder.put("1.json", "\u0000\u0001");
  await folder.put("2.json", [meeting(2, ["Veje"])]);
  const { report, failures } = await run();
  expect(report).toMatchObject({ read: 1, failed: 1, new: 1, removed: 0 });
  expect(failures).toMatchObject([{ file, reason: "er ikke tekst" }]);
  expect(await titles()).toEqual(["Skole", "Veje"]);
});

test("what could not be read stays known until it can be, or is gone", async () => {
  const unread = async () => {
    const { results } = await admin.index(uid("state")).getDocuments();
    return results[0]?.unread;
  };
  await folder.put("_source.json", JSON.stringify({ municipality: "Vibefjord" }));
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await folder.put("arkiv/2.json", "\u0000");
  const file = await folder.put("3.json", "\u0000");
  await run();
  const facts = { code: "unreadable", root: expect.any(String), origin: expect.any(String) };
  expect(await unread()).toEqual([
    { ...facts, file: "3.json", folder: basename(folder.path), municipality: "Vibefjord" },
    { ...facts, file: "2.json", folder: "arkiv", municipality: null },
  ]);

  await folder.put("3.json", [meeting(3, ["Klima"])]);
  await run({ paths: [file], covers: "paths" });
  expect(await unread()).toMatchObject([{ file: "2.json" }]);
  await folder.take("arkiv/2.json");
  await run({ mode: "rebuild" });
  expect(await unread()).toEqual([]);
});

test("a folder that is not there ends the run, and nothing indexed is lost", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  await expect(run({ paths: [join(folder.path, "findes-ikke")] })).rejects.toThrow();
  expect(await titles()).toEqual(["Skole"]);
});

test("of two files about one meeting the minutes are indexed, with a problem that names both", async () => {
  await folder.put("dagsorden.json", [meeting(1, ["Forslag"], { kind: "agenda" })]);
  await run();
  await folder.put("referat.json", [meeting(1, ["Vedtaget"])]);
  const { report } = await run();
  expect(report).toMatchObject({ parsed: 2, changed: 1, removed: 0, problems: 1 });
  expect(await titles()).toEqual(["Vedtaget"]);
  const [indexed] = await meetings();
  expect(indexed?.problems).toMatchObject([
    { code: "same-meeting", message: expect.stringMatching(/dagsorden\.json.*referat\.json/) },
  ]);
});

test("an agenda that is named later does not take the place of the minutes", async () => {
  await folder.put("referat.json", [meeting(1, ["Vedtaget"])]);
  await run();
  const agenda = await folder.put("dagsorden.json", [meeting(1, ["Forslag"], { kind: "agenda" })]);
  await run({ paths: [agenda], covers: "paths" });
  expect(await titles()).toEqual(["Vedtaget"]);
});

test("two meetings of one id are both kept, under the same ids in every run", async () => {
  const unknown = { id: "referat", municipality: null };
  await folder.put("a/referat.json", [meeting(1, ["Skole"], unknown)]);
  const second = await folder.put("b/referat.json", [meeting(2, ["Veje"], unknown)]);
  expect((await run()).report).toMatchObject({ new: 2 });
  expect(await titles()).toEqual(["Skole", "Veje"]);
  expect((await run()).report).toMatchObject({ unchanged: 2 });
  const { report } = await run({ paths: [second], covers: "paths" });
  expect(report).toMatchObject({ new: 0, removed: 0 });
  expect(await titles()).toEqual(["Skole", "Veje"]);
});

test("a rebuild gives the same index, and leaves no other behind", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await folder.put("2.json", [meeting(2, ["Veje"])]);
  await run();
  const before = [await meetings(), await titles()];
  const { report } = await run({ mode: "rebuild" });
  expect(report).toMatchObject({ new: 0, unchanged: 2 });
  expect([await meetings(), await titles()]).toEqual(before);
  expect(await indexExists(admin, `${index.prefix}next-items`)).toBe(false);
});

test("another fingerprint builds the index anew, and takes over what no file of the run tells of", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  const before = await meetings();
  const elsewhere = await makeMinutesFolder();
  const file = await elsewhere.put("2.json", [meeting(2, ["Veje"])]);
  await run({ paths: [file], covers: "paths" }, { fingerprint: "two" });
  expect(await titles()).toEqual(["Skole", "Veje"]);
  expect(await meetings()).toEqual(expect.arrayContaining(before));
  const { results } = await admin.index(uid("state")).getDocuments();
  expect(results).toMatchObject([{ fingerprint: "two", indexedAt: "2024-05-06T07:08:09.000Z" }]);
  await elsewhere.remove();
});

test("a rebuild that fails leaves the old index as it was, and the next one succeeds", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  const failing = () => {
    throw new Error("broken");
  };
  const workOn = async () => createFileTasks({ readMeetings: readParsedMeetings, enrich: failing });
  await expect(run({ mode: "rebuild" }, { chooseWorkers: workOn })).rejects.toThrow("broken");
  expect(await titles()).toEqual(["Skole"]);
  await run({ mode: "rebuild" });
  expect(await titles()).toEqual(["Skole"]);
});

test("an index of an earlier version, which had fewer parts, is replaced by the new one", async () => {
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await run();
  await admin.deleteIndex(uid("words")).waitTask();
  await run({}, { fingerprint: "another" });
  expect(await titles()).toEqual(["Skole"]);
  expect(await indexExists(admin, uid("words"))).toBe(true);
});

test("a document that the engine refuses costs its file, not the run, and never what it held before", async () => {
  const refused: typeof enrich = (parsed, source) => {
    const enriched = enrich(parsed, source);
    const items = enriched.items.map((item) =>
      item.title === "Afvist" ? { ...item, id: "ikke tilladt" } : item,
    );
    return { ...enriched, items };
  };
  const workers = createFileTasks({ readMeetings: readParsedMeetings, enrich: refused });
  const deps = { chooseWorkers: async () => workers };
  await folder.put("1.json", [meeting(1, ["Skole"])]);
  await folder.put("3.json", [meeting(3, ["Klima"])]);
  await run({}, deps);
  await folder.put("3.json", [meeting(3, ["Klima", "Afvist"])]);
  for (const n of [2, 4, 5]) await folder.put(`${n}.json`, [meeting(n, [`Sag ${n}`])]);

  const { report, failures } = await run({}, deps);
  expect(failures.map(({ file }) => basename(file))).toEqual(["3.json"]);
  expect(failures[0]?.reason).toContain("søgemaskinen ikke kan tage imod");
  expect(failures[0]?.reason).not.toMatch(/document|identifier|tilladt/i);
  expect(failures[0]?.unread?.code).toBe("not-indexed");
  expect(report.failed).toBe(1);
  expect(await titles()).toEqual(["Sag 2", "Sag 4", "Sag 5", "Skole"]);

  const again = await run({ mode: "rebuild" }, deps);
  expect(again.failures.map(({ file }) => basename(file))).toEqual(["3.json"]);
  expect(await titles()).toEqual(["Sag 2", "Sag 4", "Sag 5", "Skole"]);
});

test("words, names, titles, lists and texts of any length are indexed, and told of", async () => {
  const letters = "x".repeat(5_000);
  const people = Array.from({ length: 3_000 }, (_, i) => ({ name: `Navn ${i}`, party: null }));
  const item = someItem({
    ...{ number: letters, title: `Kajplads ${"ø".repeat(5_000)}`, caseNumber: letters },
    sections: [someSection(`${"å".repeat(400)} slut`), someSection("tekst ".repeat(900_000))],
    absent: people.map(({ name }) => name),
  });
  const whole = meeting(1, [], { municipality: letters, body: letters, bodyKey: letters });
  const long = { ...whole.meeting, place: letters, participants: people, items: [item] };
  await folder.put("1.json", [{ ...whole, meeting: long }]);
  await folder.put("2.json", [meeting(2, ["Stormflodsport"])]);
  const { failures } = await run();
  expect(failures).toEqual([]);
  expect(await titles()).toEqual([expect.stringMatching(/^Kajplads ø{900}/), "Stormflodsport"]);
  const first = (await meetings()).find(({ municipality }) => municipality !== "Vibefjord");
  for (const code of ["too-long", "words-glued"])
    expect(first?.problems).toContainEqual(expect.objectContaining({ code }));
});
