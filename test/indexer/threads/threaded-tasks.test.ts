import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type IndexKind, indexName } from "../../../engine/indexes/settings.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createFileTasks, type FileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { formatFailure } from "../../../indexer/sync/plan/run-report.ts";
import { sync } from "../../../indexer/sync/sync.ts";
import { createFileThreads } from "../../../indexer/threads/file-threads.ts";
import { createGuardedReader, usualLimits } from "../../../indexer/threads/guarded-reader.ts";
import { createThreadedTasks } from "../../../indexer/threads/threaded-tasks.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";
import { type PrintedMeeting, toText } from "../../support/minutes/printed-meeting.ts";
import { printers } from "../../support/minutes/printers.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const { admin, prefix } = testArchive();
const topics = [
  { id: "bolig", label: "Bolig", description: "", terms: ["bolig"], hints: [], kle: ["27.36"] },
];
const reader = createGuardedReader();
const readsFolder = makeTempFolder("reads");
const threads = createFileThreads({
  count: 2,
  limits: usualLimits,
  topics,
  ocrFolder: null,
  readsFolder,
});
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeAll(async () => {
  folder = await makeMinutesFolder();
  const put = (name: string, bytes: Uint8Array | string) =>
    writeFile(join(folder.path, name), bytes);
  for (const [nth, [ending, print]] of Object.entries(printers).entries()) {
    await put(`moede-${nth}.${ending}`, print(meeting(nth + 1)));
  }
  await put("igen.txt", toText(meeting(1)));
  await put("afbrudt.pdf", "%PDF-1.4 afbrudt");
  await put("tom.txt", "");
  await folder.put("_source.json", JSON.stringify({ municipality: "Vibefjord" }));
  const item = "vibefjord-socialudvalget-2024-03-01-10";
  const correction = { item, field: "outcome", value: "rejected", why: "Læst forkert" };
  await folder.put("corrections.json", JSON.stringify([correction]));
});
afterAll(() => Promise.all([folder.remove(), reader.close(), threads.close()]));

function meeting(day: number): PrintedMeeting {
  const items = ["Boliger til unge hjemløse", "Tilskud til værestedet"].map((title, index) => ({
    ...{ number: `${10 * day + index}`, title, caseNumber: `27.36.00-G01-${index + 1}-24` },
    sections: [
      { label: "Sagsfremstilling", paragraphs: [`Behovet er undersøgt – ${day} gange.`] },
      { label: "Beslutning", paragraphs: ["Godkendt."] },
    ],
  }));
  const head = { body: "Socialudvalget", time: "16:30", place: "Mødelokale 2" };
  return { ...head, date: `2024-03-0${day}`, items };
}

function workHere(): FileTasks {
  const readMeetings = createReadMeetings(reader);
  return createFileTasks({
    readMeetings,
    enrich: createEnricher(danish, createTagger(danish, topics)),
  });
}

/** The report, what was told on the way, and everything that is in the index then. */
async function indexWith(workers: FileTasks, name: string, mode: "update" | "rebuild" = "update") {
  const told: unknown[] = [];
  const index = { nodes: [admin], prefix: `${prefix}${name}-` } as const;
  const report = await sync(
    { paths: [folder.path], covers: "everything", correctionsIn: null, mode },
    {
      index,
      fingerprint: "one",
      chooseWorkers: async () => workers,
      topics: new Set(topics.map(({ id }) => id)),
      now: () => new Date("2024-05-06T07:08:09Z"),
      onProgress: (progress) => told.push(progress),
      onFailure: (failure) => told.push(formatFailure(failure)),
    },
  );
  const contentOf = async (kind: IndexKind) =>
    (await admin.index(indexName(kind, index.prefix)).getDocuments({ limit: 100 })).results;
  return {
    report,
    told,
    items: await contentOf("items"),
    meetings: await contentOf("meetings"),
    words: await contentOf("words"),
    state: await contentOf("state"),
  };
}

test("threads give the same report, failures, progress and documents, in the same order", async () => {
  const here = await indexWith(workHere(), "here");
  expect(here.report).toMatchObject({ read: 7, parsed: 7, new: 6, failed: 2 });
  expect(here.items).toHaveLength(12);
  expect(here.items[0]?.topics).toEqual(["bolig"]);
  expect(here.items.filter(({ outcome }) => outcome === "rejected")).toHaveLength(1);
  expect(await indexWith(createThreadedTasks(threads), "threads")).toEqual(here);
});

test("what a thread read of a file is what is written of it: no file is read a second time", async () => {
  const { files } = await listMinutes([join(folder.path, "igen.txt")]);
  const tasks = createThreadedTasks(threads);
  const [file] = files.map((listed) => ({ ...listed, history: [] }));
  if (file === undefined) throw new Error("The file was put there");
  await tasks.survey(file);
  const kept = await readdir(readsFolder);
  expect(await tasks.makeDocuments({ file, wanted: [] })).toEqual({ kind: "done", value: [] });
  expect(await readdir(readsFolder)).toHaveLength(kept.length - 1);
});

test("an index made here and made anew in threads is the same", async () => {
  const before = await indexWith(workHere(), "anew");
  const { items, meetings } = await indexWith(createThreadedTasks(threads), "anew", "rebuild");
  expect({ items, meetings }).toEqual({ items: before.items, meetings: before.meetings });
});

test("a file that a thread does not get through in time is told by name, as any other", async () => {
  const hasty = createFileThreads({
    count: 2,
    limits: { ...usualLimits, seconds: 0 },
    topics,
    ocrFolder: null,
  });
  const { files } = await listMinutes([join(folder.path, "igen.txt")]);
  const outcomes = await Promise.all(files.map(createThreadedTasks(hasty).survey));
  await hasty.close();
  const reason = "igen.txt var ikke læst efter 0 s. og er opgivet.";
  expect(outcomes).toMatchObject([
    { kind: "failed", failure: { reason, unread: { code: "too-slow" } } },
  ]);
});
