/** What was taken down does not come back by way of what a file held before, which lies in `_history`. */
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Takedown } from "../../../contract/takedown.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { createReadAllowed } from "../../../indexer/meetings/read-allowed.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { sync } from "../../../indexer/sync/sync.ts";
import { toTakedown, type Wish } from "../../../indexer/takedown/make-takedown.ts";
import { openTakedowns } from "../../../indexer/takedown/take-down.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { portalOn } from "../../support/archive-of.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const { admin, search, prefix } = testArchive();
const reader = createGuardedReader();
const enrich = createEnricher(danish, createTagger(danish, []));
const portal = portalOn(search, prefix);
const key = "0f".repeat(32);
const id = "vibefjord-byraadet-2021-03-04";
let folder = "";
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  folder = makeTempFolder("referatsoeg-taken-version");
  await writeFile(join(folder, "_source.json"), JSON.stringify({ municipality: "Vibefjord" }));
  app = await buildApp({ ...testAppOptions(), portal });
  const path = "1. Cykelsti ved Havnevej\nBeslutning\nStien anlægges.";
  await put([
    `${path} Lodsejeren Kvæstrup Plynge sagde, at den kommer for nær.`,
    "2. Svømmehal\nBeslutning\nHallen lukkes, fordi taget er utæt, og Kvæstrup Plynge får besked.",
  ]);
  await run("2024-01-01T00:00:00.000Z", []);
  await put([path]);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function put(items: string[]): Promise<void> {
  const head = "Referat af møde i Byrådet\nMødedato: 4. marts 2021";
  await writeFile(join(folder, "a.txt"), `${head}\n\n${items.join("\n\n")}\n`);
}

/** The operator wants everything shown that was withdrawn at the source. */
async function run(now: string, entries: readonly Takedown[]): Promise<void> {
  const readMeetings = createReadAllowed(reader, openTakedowns({ entries, key }));
  const index = { nodes: [admin], prefix } as const;
  await sync(
    { paths: [folder], covers: "everything", correctionsIn: null, mode: "rebuild" },
    {
      ...{ index, fingerprint: now, topics: new Set<string>(), published: "all", largestLoss: 1 },
      chooseWorkers: async () => createFileTasks({ readMeetings, enrich, published: "all" }),
      now: () => new Date(now),
      onProgress: () => {},
      onFailure: ({ file, reason }) => expect.fail(`${file}: ${reason}`),
    },
  );
}

const entryOf = (wish: Wish) =>
  toTakedown(wish, { reason: "Ønske", at: new Date("2024-03-01T00:00:00Z") }, key);

/** Whether any answer about the meeting has it, the feeds and exports too. */
async function says(words: RegExp): Promise<boolean> {
  const pages = [`/moede/${id}`, `/punkt/${id}-1`, `/punkt/${id}-2`, "/soeg?q=", "/"];
  const data = [
    "/feed.json",
    "/api/export?format=jsonl",
    "/api/suggest?q=kv",
    `/api/meetings/${id}`,
  ];
  const answers = await Promise.all([...pages, ...data].map((url) => app.inject(url)));
  return answers.some(({ body }) => words.test(body));
}

test("a text that only an earlier version holds is nowhere, though what was withdrawn is shown; the copies stay the operator's", async () => {
  await run("2024-02-02T00:00:00.000Z", []);
  expect([await says(/Plynge/i), await says(/taget er utæt/)]).toEqual([true, true]);
  await run("2024-03-03T00:00:00.000Z", [entryOf({ kind: "text", text: "Kvæstrup Plynge" })]);
  expect([await says(/Plynge/i), await says(/taget er utæt/)]).toEqual([false, true]);
  const copies = (await readdir(join(folder, "_history"))).filter((name) => name.endsWith(".gz"));
  expect(copies).toHaveLength(2);
  await run("2024-03-04T00:00:00.000Z", []);
  expect(await says(/Plynge/i)).toBe(true);
});

test("an item that only an earlier version holds is nowhere, by its id; neither is a meeting", async () => {
  await run("2024-04-04T00:00:00.000Z", [entryOf({ kind: "item", id: `${id}-2`, held: null })]);
  expect([await says(/Svømmehal|taget er utæt/), await says(/Cykelsti/)]).toEqual([false, true]);
  await run("2024-04-05T00:00:00.000Z", [entryOf({ kind: "meeting", id, held: null })]);
  expect(await says(/Svømmehal|taget er utæt|Cykelsti|Plynge/i)).toBe(false);
});
