import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { openKnownFiles } from "../../../indexer/sync/documents/known-files.ts";
import { sync } from "../../../indexer/sync/sync.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { portalOn } from "../../support/archive-of.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const { admin, search, prefix } = testArchive();
const reader = createGuardedReader();
let folder = "";

beforeAll(async () => {
  folder = makeTempFolder("feed");
});
afterAll(() => rm(folder, { recursive: true }));

const minutes = (day: number, decision: string) =>
  `Byrådet\nVibefjord Kommune\nReferat\n${day}. marts 2021\n\n1. Cykelsti ved Havnevej\nBeslutning\n${decision}\n`;

async function put(day: number, decision: string): Promise<void> {
  const path = join(folder, `2021-03-0${day}.txt`);
  await writeFile(path, minutes(day, decision));
  const old = new Date(Date.UTC(2022, 0, day));
  await utimes(path, old, old);
}

type Run = { at: string; now: string; mode?: "rebuild"; state?: string };

/** As a run with its own folder of state makes it; then the entries of the feed. */
async function entries({ at, now, mode, state }: Run) {
  const own = `${prefix}${at}-`;
  const varDir = state ?? (await mkdtemp(join(folder, ".var-")));
  await sync(
    { paths: [folder], covers: "everything", correctionsIn: null, mode: mode ?? "update" },
    {
      index: { nodes: [admin], prefix: own },
      fingerprint: "one",
      topics: new Set<string>(),
      known: await openKnownFiles(join(varDir, "known-files.jsonl"), "one"),
      chooseWorkers: async () =>
        createFileTasks({
          readMeetings: createReadMeetings(reader),
          enrich: createEnricher(danish, createTagger(danish, [])),
        }),
      now: () => new Date(now),
      onProgress: () => {},
      onFailure: ({ file, reason }) => expect.fail(`${file}: ${reason}`),
    },
  );
  const portal = portalOn(search, own);
  const app = await buildApp({ ...testAppOptions(), portal });
  const { body } = await app.inject("/feed.json");
  await app.close();
  return JSON.parse(body).items.map(({ id, date_published, date_modified }: FeedItem) => ({
    id,
    date: date_modified ?? date_published,
  }));
}

type FeedItem = { id: string; date_published?: string; date_modified?: string };

test("no entry of a feed changes by a rebuild, nor with an empty folder of state, nor in a new engine", async () => {
  await put(1, "Godkendt.");
  await put(2, "Godkendt.");
  await entries({ at: "a", now: "2024-01-01T00:00:00.000Z" });
  await put(3, "Udsat.");
  await entries({ at: "a", now: "2024-02-01T00:00:00.000Z" });
  await put(1, "Afslået.");
  const before = await entries({ at: "a", now: "2024-03-01T00:00:00.000Z" });
  expect(before.map(({ date }: { date: string }) => date.slice(0, 10))).toEqual([
    "2024-03-01",
    "2024-02-01",
    "2022-01-02",
  ]);
  const now = "2026-06-06T00:00:00.000Z";
  expect(await entries({ at: "a", now, mode: "rebuild" })).toEqual(before);
  expect(await entries({ at: "a", now })).toEqual(before);
  expect(await entries({ at: "b", now })).toEqual(before);
  expect(await entries({ at: "b", now, mode: "rebuild" })).toEqual(before);
});
