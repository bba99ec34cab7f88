import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { addDocuments } from "../../engine/indexes/documents.ts";
import { dropIndexes } from "../../engine/indexes/indexes.ts";
import { meiliOf } from "../../engine/nodes/client.ts";
import { connectNodes, type Nodes } from "../../engine/nodes/nodes.ts";
import { readDocuments } from "../../engine/query/stored-documents.ts";
import { startEngine } from "../../engine/start.ts";
import { createEnricher } from "../../indexer/enrich/enrich.ts";
import { createTagger } from "../../indexer/enrich/topics/tagger.ts";
import { createFileTasks } from "../../indexer/sync/documents/file-tasks.ts";
import { type SyncRequest, sync } from "../../indexer/sync/sync.ts";
import { buildApp } from "../../server/app.ts";
import { openPortal } from "../../server/open-portal.ts";
import type { Portal } from "../../server/search/portal.ts";
import { toStatus } from "../../server/search/records/to-status.ts";
import { testAppOptions } from "../support/app-options.ts";
import { portalData } from "../support/archive-of.ts";
import { danish } from "../support/danish.ts";
import { patience } from "../support/engine/engine-process.ts";
import { ownEngines } from "../support/engine/own-engines.ts";
import { makeMinutesFolder, readParsedMeetings } from "../support/minutes/minutes-folder.ts";
import { someItem, someMeeting, someSection } from "../support/minutes/parsed-meeting.ts";

const masterKey = "a-key-that-both-engines-have";
const enrich = createEnricher(danish, createTagger(danish, []));

const own = ownEngines(masterKey);
let minutes: Awaited<ReturnType<typeof makeMinutesFolder>>;
let nodes: Nodes;
let portal: Portal;
let closeClients: () => Promise<void>;

const whole = { covers: "everything", correctionsIn: null, mode: "update" } as const;

function run(archive: Nodes, request: Partial<SyncRequest> = {}) {
  return sync(
    { paths: [minutes.path], ...whole, ...request },
    {
      index: { nodes: archive, prefix: "" },
      chooseWorkers: async () => createFileTasks({ readMeetings: readParsedMeetings, enrich }),
      fingerprint: "one",
      topics: new Set(["skole"]),
      now: () => new Date("2024-05-06T07:08:09Z"),
      onProgress: () => {},
      onFailure: ({ file, reason }) => expect.fail(`${file}: ${reason}`),
    },
  );
}

function meeting(day: number) {
  const date = `2021-03-${String(day).padStart(2, "0")}`;
  const sections = [someSection("Kommunen får flere boliger.")];
  const facts = { outcome: "approved", caseNumber: "27.00.00-A00-1-21", sections } as const;
  const items = [someItem({ number: "1", title: `Boliger ${day}`, ...facts })];
  return someMeeting({ id: `vibefjord-byraadet-${date}`, date, items });
}

const counts = (archive: Nodes) =>
  Promise.all(
    archive.map(async (node) => {
      const { total } = await meiliOf(node).index("meetings").getDocuments({ limit: 0 });
      return total;
    }),
  );

const ask = (asked: Partial<SearchQuery> = {}) =>
  portal.search({ ...emptyQuery, q: "boliger", ...asked });
const titles = async (asked: Partial<SearchQuery>) =>
  (await ask(asked)).hits.map(({ title }) => title.map(({ text }) => text).join(""));

beforeAll(async () => {
  minutes = await makeMinutesFolder();
  for (let day = 1; day <= 12; day += 1) await minutes.put(`${day}.json`, [meeting(day)]);
  const urls = [await own.start(), await own.start()];
  const engine = await startEngine({ varDir: "", bin: null, urls, masterKey });
  const admin = connectNodes(engine.nodes, "adminKey");
  const search = connectNodes(engine.nodes, "searchKey");
  nodes = admin.nodes;
  closeClients = () => Promise.all([admin.close(), search.close()]).then(() => {});
  await run(nodes);
  portal = openPortal({ nodes: search.nodes, prefix: "", danish, data: portalData });
});

afterAll(async () => {
  await closeClients();
  await own.close();
  await minutes.remove();
});

test("the meetings are spread over the nodes, and nothing is lost or double", async () => {
  const [one = 0, other = 0] = await counts(nodes);
  expect(Math.min(one, other)).toBeGreaterThan(0);
  expect(one + other).toBe(12);
  expect(await run(nodes)).toMatchObject({ unchanged: 12, new: 0, changed: 0, removed: 0 });
});

test("a search answers as if all lay in one engine: totals, facets, order and pages", async () => {
  const { total, facets, partial } = await ask();
  expect({ total, partial }).toEqual({ total: 12, partial: false });
  expect(facets.outcome).toEqual([{ value: "approved", label: "Godkendt", count: 12 }]);
  expect(await titles({ sort: "oldest", pageSize: 5, page: 2 })).toEqual(
    [6, 7, 8, 9, 10].map((day) => `Boliger ${day}`),
  );
  expect(toStatus(await portal.overview())).toMatchObject({ meetings: 12, items: 12 });
});

test("what is gone is removed, and what changed is changed, wherever it lies", async () => {
  await minutes.take("12.json");
  await minutes.put("1.json", [
    { ...meeting(1), problems: [{ code: "x", line: 1, message: "y" }] },
  ]);
  expect(await run(nodes)).toMatchObject({ removed: 1, changed: 1, unchanged: 10 });
  expect((await ask()).total).toBe(11);
});

test("a node that is left out, and one that comes back, cost its own share and lose nothing", async () => {
  const [one] = nodes;
  const [, share = 0] = await counts(nodes);
  expect(await run([one])).toMatchObject({ new: share, unchanged: 11 - share });
  expect(await counts([one])).toEqual([11]);
  expect(await run(nodes)).toMatchObject({ new: 0, changed: 0, unchanged: 11 });
  expect(await counts(nodes)).toEqual([11 - share, share]);
  expect((await ask()).total).toBe(11);
});

test("the index of one node can be built anew alone: the others are not touched", async () => {
  const [, other] = nodes;
  const [rest = 0, share = 0] = await counts(nodes);
  if (other === undefined) throw new Error("there are two nodes");
  await dropIndexes(other, "");
  expect(await run(nodes)).toMatchObject({ new: share, unchanged: rest });
  expect((await ask()).total).toBe(11);
});

test("in another order each meeting goes to where it belongs, as it was", async () => {
  const [one, other] = nodes;
  if (other === undefined) throw new Error("there are two nodes");
  const before = await ask({ sort: "oldest" });
  expect(await run([other, one])).toMatchObject({ new: 0, changed: 0, unchanged: 11 });
  expect(await run(nodes)).toMatchObject({ new: 0, changed: 0, unchanged: 11 });
  expect((await ask({ sort: "oldest" })).hits).toEqual(before.hits);
});

test("a meeting that a killed move has left on both nodes is there once after the next run", async () => {
  const [one, other] = nodes;
  if (other === undefined) throw new Error("there are two nodes");
  const there = await counts(nodes);
  const [stray] = await readDocuments(other, "meetings", { limit: 1 });
  await addDocuments(one, "meetings", [z.looseObject({ id: z.string() }).parse(stray)]);
  expect(await run(nodes)).toMatchObject({ new: 0, changed: 0, unchanged: 11 });
  expect(await counts(nodes)).toEqual(there);
});

test("without the first node the others answer, and say that it is not all", async () => {
  const [, rest = 0] = await counts(nodes);
  await own.engines[0]?.close();
  const { total, partial } = await ask();
  expect({ total, partial }).toEqual({ total: rest, partial: true });
  const health = async () => (await portal.overview()).engine.map(({ healthy }) => healthy);
  await expect.poll(health, patience).toEqual([false, true]);
});

test("and so do items, meetings, cases, facets, overviews and every page that shows some of it", async () => {
  const app = await buildApp({ ...testAppOptions(), portal });
  const [hit] = (await ask()).hits;
  const paths = [`/api/items/${hit?.id}`, `/api/meetings/${hit?.meetingId}`, "/api/status"];
  const more = [
    "/api/search?q=boliger",
    "/api/compare?q=boliger",
    "/api/facets/body",
    "/api/suggest?q=bol",
  ];
  for (const url of [...paths, ...more, "/api/cases/Vibefjord/27.00.00-A00-1-21"]) {
    const { statusCode, body } = await app.inject(url);
    expect([url, statusCode, JSON.parse(body).partial]).toEqual([url, 200, true]);
  }
  const pages = [
    hit?.url ?? "",
    "/",
    "/kommuner",
    "/kommune/Vibefjord",
    "/emner",
    "/emne/skole",
    "/om",
  ];
  const asked = ["/soeg?q=boliger", "/sammenlign?q=boliger", "/sag/Vibefjord/27.00.00-A00-1-21"];
  for (const url of [...pages, ...asked]) {
    const { statusCode, body } = await app.inject({ url, headers: { accept: "text/html" } });
    expect([url, statusCode, body.split("Ufuldstændigt").length - 1]).toEqual([url, 200, 1]);
  }
  const lost = await app.inject("/api/items/vibefjord-byraadet-2021-03-31-1");
  expect([lost.statusCode, lost.headers["retry-after"]]).toEqual([503, "5"]);
  await app.close();
});
