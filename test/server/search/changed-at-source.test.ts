import { rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Published } from "../../../indexer/enrich/changes/source-changes.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createFileTasks } from "../../../indexer/sync/documents/file-tasks.ts";
import { sync } from "../../../indexer/sync/sync.ts";
import { formatWithdrawn, readWithdrawn } from "../../../indexer/sync/write/read-withdrawn.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { portalOn } from "../../support/archive-of.ts";
import { danish } from "../../support/danish.ts";
import { createAnswerCheck } from "../../support/described-answers.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const { admin, search, prefix } = testArchive();
const readMeetings = createReadMeetings(createGuardedReader());
const enrich = createEnricher(danish, createTagger(danish, []));
const portal = portalOn(search, prefix);
const id = "vibefjord-byraadet-2021-03-04";
const source = { municipality: "Vibefjord" };
let folder = "";
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  folder = makeTempFolder("referatsoeg-changed");
  await writeFile(join(folder, "_source.json"), JSON.stringify(source));
  app = await buildApp({ ...testAppOptions(), portal });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function put(items: string[]): Promise<void> {
  const file = join(folder, "a.txt");
  const head = "Referat af møde i Byrådet\nMødedato: 4. marts 2021";
  await writeFile(file, `${head}\n\n${items.join("\n\n")}\n`);
  await utimes(file, new Date("2023-01-01"), new Date("2023-01-01"));
}

async function run(now: string, published: Published = [], mode: "update" | "rebuild" = "update") {
  const index = { nodes: [admin], prefix } as const;
  await sync(
    { paths: [folder], covers: "everything", correctionsIn: null, mode },
    {
      index,
      fingerprint: "one",
      topics: new Set<string>(),
      published,
      largestLoss: 1,
      chooseWorkers: async () => createFileTasks({ readMeetings, enrich, published }),
      now: () => new Date(now),
      onProgress: () => {},
      onFailure: ({ file, reason }) => expect.fail(`${file}: ${reason}`),
    },
  );
  return formatWithdrawn(await readWithdrawn(index));
}

async function page(url: string) {
  const { statusCode, body } = await app.inject(url);
  return { statusCode, body };
}

const total = async (q: string) => JSON.parse((await page(`/api/search?q=${q}`)).body).total;

const path = "1. Cykelsti ved Havnevej\nBeslutning\nStien anlægges.";
const pool = "2. Svømmehal\nBeslutning\nHallen lukkes, fordi taget er utæt.";

test("a document that changed says so on its pages and in the feed, with the date and what was added; what was taken out is withheld everywhere, its page says so, and it comes back on the operator's word", async () => {
  await put([path, pool]);
  expect(await run("2024-01-01T00:00:00.000Z")).toEqual([]);
  const first = JSON.parse((await page(`/api/meetings/${id}`)).body);
  expect(first).toMatchObject({ changes: [], sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/) });

  await put([`${path} Den er færdig i maj.`]);
  const told = await run("2024-02-02T00:00:00.000Z");
  expect(told).toEqual([`${id}-2: punktet er væk hos kommunen siden 2024-02-02`]);
  for (const url of [`/punkt/${id}-1`, `/moede/${id}`])
    expect((await page(url)).body).toContain("Ændret hos kommunen 2. februar 2024");
  expect((await page(`/punkt/${id}-1`)).body).toContain("<ins>Den er færdig i maj.</ins>");
  expect((await page("/feed.json")).body).toContain("Tilføjet: Den er færdig i maj.");
  const changed = JSON.parse((await page(`/api/meetings/${id}`)).body);
  expect(changed.fetchedAt).toBe("2024-02-02T00:00:00.000Z");
  expect(changed.sourceHash).not.toBe(first.sourceHash);

  const gone = await page(`/punkt/${id}-2`);
  expect(gone).toMatchObject({
    statusCode: 410,
    body: expect.stringContaining("Fjernet hos kommunen"),
  });
  expect(gone.body).not.toContain("Svømmehal");
  expect(await total("svømmehal")).toBe(0);

  await run("2025-01-01T00:00:00.000Z", [], "rebuild");
  expect(JSON.parse((await page(`/api/meetings/${id}`)).body)).toEqual(changed);

  expect(await run("2025-01-01T00:00:00.000Z", [`${id}-2`])).toEqual([]);
  expect((await page(`/punkt/${id}-2`)).body).toContain("taget er utæt");
  expect(await total("svømmehal")).toBe(1);
});

test("a meeting that its source no longer has is withheld with all its items, and comes back on the operator's word", async () => {
  const facts = { ...source, files: { "a.txt": { gone: "2025-06-07T08:09:10.000Z" } } };
  await writeFile(join(folder, "_source.json"), JSON.stringify(facts));
  const told = await run("2025-06-08T00:00:00.000Z");
  expect(told).toEqual([`${id} (a.txt): mødet er væk hos kommunen siden 2025-06-07`]);
  for (const url of [
    `/moede/${id}`,
    `/punkt/${id}-1`,
    `/api/meetings/${id}`,
    `/api/items/${id}-1`,
  ]) {
    const { statusCode, body } = await page(url);
    expect([url, statusCode, body.includes("Fjernet hos kommunen")]).toEqual([url, 410, true]);
  }
  expect(await total("cykelsti")).toBe(0);
  const faultsOf = createAnswerCheck((await app.inject("/api/openapi.json")).json());
  for (const kind of ["items", "meetings"]) {
    const answer = await app.inject(`/api/${kind}/${kind === "items" ? `${id}-1` : id}`);
    expect([answer.json().code, faultsOf(`/api/${kind}/{id}`, answer)]).toEqual([
      "gone-at-source",
      [],
    ]);
  }
  for (const published of ["all", [id]] as const) {
    await run("2025-06-09T00:00:00.000Z", published);
    expect((await page(`/moede/${id}`)).statusCode).toBe(200);
    await run("2025-06-09T00:00:00.000Z");
    expect((await page(`/moede/${id}`)).statusCode).toBe(410);
  }
});
