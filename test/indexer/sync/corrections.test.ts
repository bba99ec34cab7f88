import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { syncExitCode } from "../../../indexer/sync/plan/run-report.ts";
import type { SyncDeps, SyncRequest } from "../../../indexer/sync/sync.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { runSync } from "../../support/indexing/run-sync.ts";
import { makeMinutesFolder, readParsedMeetings } from "../../support/minutes/minutes-folder.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const { admin, prefix } = testArchive();
const enrich = createEnricher(danish, createTagger(danish, []));

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
let index: SyncDeps["index"];
let runs = 0;

beforeEach(async () => {
  folder = await makeMinutesFolder();
  runs += 1;
  index = { nodes: [admin], prefix: `${prefix}${runs}-` };
  await folder.put("1.json", [meeting(1)]);
  await folder.put("2.json", [meeting(2)]);
});
afterEach(() => folder.remove());

const itemOf = (day: number) => `vibefjord-byraadet-2021-03-0${day}-1`;

function meeting(day: number): ParsedMeeting {
  const facts = { outcome: "approved", outcomeEvidence: "godkendt" } as const;
  const items = [someItem({ number: "1", title: `Sag ${day}`, ...facts })];
  return someMeeting({
    id: `vibefjord-byraadet-2021-03-0${day}`,
    date: `2021-03-0${day}`,
    items,
  });
}

async function run(request: Partial<SyncRequest> = {}, deps: Partial<SyncDeps> = {}) {
  const { report, failures } = await runSync({ folder: folder.path, index, enrich }, request, deps);
  return { report, told: failures.map(({ file, reason }) => `${file}: ${reason}`) };
}

const rejected = { item: itemOf(1), field: "outcome", value: "rejected", why: "Faldt med 3 mod 4" };
const correct = (...entries: unknown[]) => folder.put("corrections.json", JSON.stringify(entries));

async function outcomes(): Promise<unknown[]> {
  const { results } = await admin.index(indexName("items", index.prefix)).getDocuments();
  return results.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ outcome }) => outcome);
}

test("a correction wins over what was read, is kept beside it, and re-writes its own meeting alone", async () => {
  await run();
  await correct(rejected);
  const { report, told } = await run();
  expect(told).toEqual([]);
  expect(report).toMatchObject({ read: 2, changed: 1, unchanged: 1, failed: 0 });
  expect(await outcomes()).toEqual(["rejected", "approved"]);
  const { field, value, why } = rejected;
  const document = await admin.index(indexName("items", index.prefix)).getDocument(itemOf(1));
  expect(document).toMatchObject({
    outcomeEvidence: null,
    corrections: [{ field, value, why, was: "approved" }],
  });
});

test("what an operator writes in a correction holds no civil registration number and nothing that is taken down", async () => {
  const entry = { item: itemOf(1), field: "title", why: "Kvæstrup Plynge er 010190-1234" };
  await correct({ ...entry, value: "Klage fra Kvæstrup Plynge, 010190-1234" });
  const leaveOut = (text: string) => text.replaceAll("Kvæstrup Plynge", "[fjernet]");
  const tasks = createFileTasks({ readMeetings: readParsedMeetings, enrich, leaveOut });
  await run({}, { chooseWorkers: async () => tasks });
  const indexes = ["items", "meetings"] as const;
  const held = await Promise.all(
    indexes.map((kind) => admin.index(indexName(kind, index.prefix)).getDocuments()),
  );
  expect(JSON.stringify(held)).toContain("Klage fra [fjernet], xxxxxx-xxxx");
  expect(JSON.stringify(held)).not.toMatch(/kvæstrup|plynge|010190/i);
});

test("it survives the next run, a new index, and one that takes the meeting over from the old", async () => {
  await correct(rejected);
  await run();
  expect((await run()).report).toMatchObject({ changed: 0, unchanged: 2 });
  await run({ mode: "rebuild" });
  expect(await outcomes()).toEqual(["rejected", "approved"]);
  const elsewhere = await makeMinutesFolder();
  await elsewhere.put("3.json", [meeting(3)]);
  const request = { paths: [elsewhere.path], covers: "paths" } as const;
  await run(request, { fingerprint: "two" });
  expect(await outcomes()).toEqual(["rejected", "approved", "approved"]);
  await elsewhere.remove();
});

test("one that is changed or withdrawn is a change of its meeting", async () => {
  await correct(rejected);
  await run();
  await correct({ ...rejected, value: "postponed" });
  expect((await run()).report).toMatchObject({ changed: 1, unchanged: 1 });
  expect(await outcomes()).toEqual(["postponed", "approved"]);
  await correct();
  expect((await run()).report).toMatchObject({ changed: 1, unchanged: 1 });
  expect(await outcomes()).toEqual(["approved", "approved"]);
});

test("an entry that cannot be used is told with file and number; the others count, and the run ends with 2", async () => {
  const file = await correct(
    { ...rejected, item: itemOf(9) },
    { ...rejected, field: "farve" },
    { ...rejected, value: "nej" },
    { ...rejected, field: "topics", value: ["hav"] },
    { ...rejected, why: " " },
    "godkendt",
    rejected,
    { ...rejected, value: "noted" },
    { ...rejected, field: "dissent", value: " " },
  );
  for (const mode of ["dry-run", "update"] as const) {
    const { report, told } = await run({ mode });
    expect(told).toEqual([
      expect.stringMatching(/: rettelse 2: feltet »farve« kan ikke rettes/),
      expect.stringMatching(/: rettelse 3: værdien passer ikke til feltet »outcome«/),
      expect.stringMatching(/: rettelse 4: emnet »hav« findes ikke/),
      expect.stringMatching(/: rettelse 5: skal have item, field, value og why/),
      expect.stringMatching(/: rettelse 6: skal have item, field, value og why/),
      expect.stringMatching(/: rettelse 8: »outcome« på .* er rettet før/),
      expect.stringMatching(/: rettelse 9: værdien passer ikke til feltet »dissent«/),
      `${file}: rettelse 1: punktet »${itemOf(9)}« findes ikke`,
    ]);
    expect(syncExitCode(report)).toBe(2);
  }
  expect(await outcomes()).toEqual(["rejected", "approved"]);
});

test("of a file that is no JSON the entries that are count, and what was corrected before stays so", async () => {
  await correct(rejected);
  await run();
  const other = JSON.stringify({ ...rejected, item: itemOf(2), value: "noted" });
  await folder.put("corrections.json", `[${other}, { "item": "x", "field" }]`);
  const { report, told } = await run();
  expect(told).toEqual([
    expect.stringMatching(/corrections\.json: rettelse 2: er ikke gyldig JSON/),
  ]);
  expect(syncExitCode(report)).toBe(2);
  expect(await outcomes()).toEqual(["rejected", "noted"]);
  await folder.put("corrections.json", "rettelser");
  expect((await run()).told).toEqual([
    expect.stringMatching(/corrections\.json: er ikke gyldig JSON/),
  ]);
  expect(await outcomes()).toEqual(["rejected", "noted"]);
  await folder.put("corrections.json", `[\n${other}\n${JSON.stringify(rejected)}]`);
  expect((await run()).told).toEqual([
    expect.stringMatching(/corrections\.json: er ikke gyldig JSON ved linje 3 /),
  ]);
});

test("what is corrected in the minutes folder counts when one file is indexed, and asks for no other", async () => {
  await correct(rejected, { ...rejected, item: itemOf(2) });
  const { told } = await run({
    paths: [join(folder.path, "1.json")],
    correctionsIn: folder.path,
    covers: "paths",
  });
  expect(told).toEqual([]);
  expect(await outcomes()).toEqual(["rejected"]);
});

test("corrections are never read as minutes, and none lie hidden where nobody reads them", async () => {
  const file = await folder.put("arkiv/corrections.json", JSON.stringify([rejected]));
  const { report, told } = await run();
  expect(report).toMatchObject({ read: 2, failed: 1 });
  expect(told).toEqual([expect.stringContaining(`${file}: rummer rettelser og ingen referater`)]);
  await expect(run({ paths: [file], covers: "paths" })).rejects.toThrow("Intet at indeksere");
});
