import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectEngine } from "../../../engine/nodes/client.ts";
import { inProject } from "../../../program/project-root.ts";
import { buildApp } from "../../../server/app.ts";
import { openPortal } from "../../../server/open-portal.ts";
import { createMeters } from "../../../server/routes/meters.ts";
import { buildMetricsApp } from "../../../server/routes/metrics-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf, portalData } from "../../support/archive-of.ts";
import { danish } from "../../support/danish.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const dead = connectEngine("http://127.0.0.1:9", "key");
const meters = createMeters();
const logged: string[] = [];
const endedAt = new Date(Date.now() - 3_600_000);
let app: FastifyInstance;
let down: FastifyInstance;

beforeAll(async () => {
  await archiveOf(archive, [
    {
      ...someMeeting({ items: [someItem({ number: "1", title: "Tag" })] }),
      problems: [{ code: "date-inferred", line: 1, message: "x" }],
    },
  ]);
  const given = {
    prefix: archive.prefix,
    danish,
    data: portalData,
    onEngineCall: meters.engineCall,
  };
  const harvestState = async () => ({ endedAt, fetched: 7, failed: 2 });
  const options = testAppOptions();
  app = await buildApp({
    ...options,
    meters,
    harvestState,
    portal: openPortal({ nodes: [archive.search], ...given }),
  });
  const lines = new Writable({ write: (line, _, done) => done(void logged.push(String(line))) });
  down = await buildApp({
    ...options,
    logger: pino(lines),
    portal: openPortal({ nodes: [dead.engine], ...given }),
  });
});
afterAll(() => Promise.all([app.close(), down.close(), dead.close()]));

const metrics = async (from: FastifyInstance) => (await from.inject("/metrics")).body;
const figureOf = (text: string, name: string) =>
  Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, "m").exec(text)?.[1]);

test("requests, engine calls, the event loop, the archive and the harvest are told", async () => {
  await app.inject("/api/search?q=tag");
  const text = await metrics(app);
  expect(text).toMatch(
    /http_request_duration_seconds_bucket\{le="0.1",route="\/api\/search",status="200"\}/,
  );
  expect(figureOf(text, "referatsoeg_engine_calls_total")).toBeGreaterThan(0);
  expect(figureOf(text, "referatsoeg_engine_call_duration_seconds_count")).toBeGreaterThan(0);
  expect(figureOf(text, "nodejs_eventloop_lag_p99_seconds")).toBeGreaterThanOrEqual(0);
  for (const [name, value] of [
    ["engine_up", 1],
    ["items", 1],
    ["meetings", 1],
    ["problems", 1],
    ["unread_files", 0],
    ["takedowns", 0],
    ["harvest_fetched", 7],
    ["harvest_failures", 2],
  ] as const)
    expect([name, figureOf(text, `referatsoeg_${name}`)]).toEqual([name, value]);
  expect(figureOf(text, "referatsoeg_harvest_age_seconds")).toBeGreaterThan(3_590);
});

test("of a silent engine only that is told, and what is not known is no number", async () => {
  const text = await metrics(down);
  expect(figureOf(text, "referatsoeg_engine_up")).toBe(0);
  expect(figureOf(text, "referatsoeg_items")).toBeNaN();
});

test("no visitor's search stands in them", async () => {
  await app.inject("/api/search?q=hemmeligt");
  await app.inject("/hemmeligt/sted");
  expect(await metrics(app)).not.toContain("hemmeligt");
});

test("the example alerts name meters that there are", async () => {
  const alerts = readFileSync(inProject("docs", "alerts.yml"), "utf8");
  const expressions = [...alerts.matchAll(/expr: (.*)/g)].map(([, found]) => found ?? "");
  const names = expressions.flatMap(
    (one) => one.match(/\b(?:http|nodejs|referatsoeg|process)_\w+/g) ?? [],
  );
  expect(names.length).toBeGreaterThan(8);
  const text = await metrics(app);
  const absent = names.filter((name) => !new RegExp(`^${name}[{ ]`, "m").test(text));
  expect(absent).toEqual([]);
});

test("a log line of what failed has the id that its answer had", async () => {
  const { statusCode, headers } = await down.inject("/api/search?q=tag");
  expect(statusCode).toBe(503);
  const line = JSON.parse(logged.at(-1) ?? "{}");
  expect(line).toMatchObject({ requestId: headers["x-request-id"], route: "/api/search" });
  expect((await down.inject("/healthz")).headers["x-request-id"]).not.toBe(headers["x-request-id"]);
});

test("with an address of its own nobody reads them at the portal, and nothing else answers there", async () => {
  const given = { prefix: archive.prefix, danish, data: portalData };
  const portal = openPortal({ nodes: [archive.search], ...given });
  const elsewhere = await buildApp({ ...testAppOptions(), portal, meters, metrics: "elsewhere" });
  const own = buildMetricsApp({ portal, meters, harvestState: async () => null });
  expect((await elsewhere.inject("/metrics")).statusCode).toBe(404);
  expect((await own.inject("/metrics")).body).toContain("referatsoeg_");
  for (const path of ["/", "/api/search", "/readyz"])
    expect((await own.inject(path)).json()).toMatchObject({ status: 404, code: "not-found" });
  await Promise.all([elsewhere.close(), own.close()]);
});
