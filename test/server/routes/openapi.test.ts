import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectEngine } from "../../../engine/nodes/client.ts";
import { buildApp } from "../../../server/app.ts";
import { toProblem } from "../../../server/requests/errors.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf, portalOn } from "../../support/archive-of.ts";
import { createAnswerCheck, Described, operationOf } from "../../support/described-answers.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const dead = connectEngine("http://127.0.0.1:9", "key");

const meeting = someMeeting({
  items: [
    someItem({
      number: "1",
      title: "Herberg ved havnen",
      caseNumber: "27.15.00-A30-2-19",
      decision: "Godkendt.",
      outcome: "approved",
      sections: [
        someSection("Herberget får flere pladser til hjemløse."),
        someSection("Godkendt.", "decision"),
      ],
    }),
    someItem({ number: "2", title: "Plads til herberg", caseNumber: "27.15.00-A30-2-19" }),
  ],
});

/** An address of each path that there is something at. */
const found: Record<string, string> = {
  "/api/search": "/api/search?q=herberg&pageSize=1&year=2021",
  "/api/suggest": "/api/suggest?q=her",
  "/api/facets/{facet}": "/api/facets/case?q=27&query=herberg",
  "/api/items/{id}": "/api/items/vibefjord-byraadet-2021-03-04-1",
  "/api/meetings/{id}": "/api/meetings/vibefjord-byraadet-2021-03-04",
  "/api/cases/{municipality}/{caseNumber}": "/api/cases/Vibefjord/27.15.00-A30-2-19",
  "/api/takedowns": "/api/takedowns",
  "/api/status": "/api/status",
  "/api/earlier": "/api/earlier",
  "/api/compare": "/api/compare?q=herberg",
  "/api/export": "/api/export?format=manifest&q=herberg",
  "/calendar.ics": "/calendar.ics?municipality=Vibefjord",
  "/feed.atom": "/feed.atom?q=herberg",
  "/feed.json": "/feed.json?q=herberg",
  "/healthz": "/healthz",
  "/readyz": "/readyz",
};
/** What is sent to those that take more than an address. */
const sent: Record<string, object> = { "/api/earlier": { text: "Herberget får flere pladser." } };
const ask = (to: FastifyInstance, path: string, url = found[path] ?? "") =>
  sent[path] === undefined
    ? to.inject(url)
    : to.inject({ method: "POST", url, payload: sent[path] });
const apiPaths = Object.keys(found).filter((path) => path.startsWith("/api/"));

const options = testAppOptions();
const publicUrl = "https://referater.example";
let app: FastifyInstance;
let down: FastifyInstance;
let busy: FastifyInstance;
let document: object;
let described: Described;
let faultsOf: ReturnType<typeof createAnswerCheck>;

beforeAll(async () => {
  const portal = await archiveOf(archive, [meeting]);
  const silent = portalOn(dead.engine, "");
  app = await buildApp({ ...options, portal });
  down = await buildApp({ ...options, portal: silent, publicUrl });
  busy = await buildApp({ ...options, portal, rateLimit: 0, trustProxy: 1 });
  document = (await app.inject("/api/openapi.json")).json();
  described = Described.parse(document);
  faultsOf = createAnswerCheck(document);
});
afterAll(() => Promise.all([app.close(), down.close(), busy.close(), dead.close()]));

describe("the API's description", () => {
  test("has every path, each operation with a name of its own, and says where the API is", async () => {
    expect(Object.keys(described.paths).sort()).toEqual(Object.keys(found).sort());
    const names = Object.values(described.paths).map((one) => operationOf(one)?.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(described.servers).toEqual([{ url: "/" }]);
    const elsewhere = Described.parse((await down.inject("/api/openapi.json")).json());
    expect(elsewhere.servers).toEqual([{ url: publicUrl }]);
  });

  test.each(apiPaths)("%s may be refused with problem details", (path) => {
    const responses = operationOf(described.paths[path])?.responses ?? {};
    for (const status of ["400", "404", "410", "429", "503"])
      expect(Object.keys(responses[status]?.content ?? {})).toEqual(["application/problem+json"]);
  });

  test("numbers are numbers, flags are true or false, what may be repeated is a list", () => {
    const { parameters } = operationOf(described.paths["/api/search"]) ?? { parameters: [] };
    const schemaOf = (wanted: string) => parameters.find(({ name }) => name === wanted)?.schema;
    expect(schemaOf("page")).toMatchObject({ type: "integer", minimum: 1, default: 1 });
    expect(schemaOf("pageSize")).toMatchObject({ type: "integer", maximum: 100, default: 20 });
    expect(schemaOf("exact")).toMatchObject({ type: "boolean", default: false });
    expect(schemaOf("from")).toMatchObject({ type: "string", format: "date" });
    expect(schemaOf("year")).toMatchObject({ type: "array", items: { type: "string" } });
  });
});

describe("an answer is what is described", () => {
  test.each(Object.entries(found))("of %s", async (path, url) => {
    const answer = await ask(app, path, url);
    expect(answer.statusCode).toBe(200);
    expect(faultsOf(path, answer)).toEqual([]);
  });

  test.each(apiPaths)("of %s to a parameter that it does not know", async (path) => {
    const url = found[path] ?? "";
    const asked = `${url}${url.includes("?") ? "&" : "?"}farve=bl%C3%A5`;
    const answer = await ask(app, path, asked);
    expect(answer.statusCode).toBe(400);
    expect(faultsOf(path, answer)).toEqual([]);
  });

  test.each([
    ["/api/facets/{facet}", "/api/facets/nej"],
    ["/api/items/{id}", "/api/items/nej"],
    ["/api/meetings/{id}", "/api/meetings/nej"],
    ["/api/cases/{municipality}/{caseNumber}", "/api/cases/Vibefjord/1"],
  ])("of %s where there is nothing", async (path, url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(faultsOf(path, answer)).toEqual([]);
  });

  test.each([...apiPaths, "/readyz"])("of %s while the engine is silent", async (path) => {
    const answer = await ask(down, path);
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "5"]);
    expect(faultsOf(path, answer)).toEqual([]);
  });

  const limited = Object.keys(found).filter((path) => !["/healthz", "/readyz"].includes(path));

  test.each(limited)("of %s to whoever asks too often", async (path) => {
    const answer = await ask(busy, path);
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(faultsOf(path, answer)).toEqual([]);
  });

  test("of what is sent in another form, or too much of it", async () => {
    const asked = { method: "POST", url: "/api/earlier" } as const;
    const form = await app.inject({
      ...asked,
      payload: "<a/>",
      headers: { "content-type": "text/xml" },
    });
    const long = await app.inject({ ...asked, payload: { text: "a".repeat(5_000_000) } });
    expect([form.statusCode, long.statusCode]).toEqual([415, 413]);
    for (const answer of [form, long]) expect(faultsOf("/api/earlier", answer)).toEqual([]);
  });

  test("of whatever else may go wrong: too slow, too long, our own fault, too much to do", () => {
    const told = (code: string, status: number) => ({
      statusCode: status,
      headers: { "content-type": "application/problem+json; charset=utf-8" },
      body: JSON.stringify({ ...toProblem({ statusCode: status }), code }),
    });
    for (const path of apiPaths) {
      expect(faultsOf(path, told("too-slow", 408)), path).toEqual([]);
      expect(faultsOf(path, told("head-too-large", 431)), path).toEqual([]);
      expect(faultsOf(path, told("internal", 500)), path).toEqual([]);
    }
    expect(faultsOf("/readyz", told("overloaded", 503))).toEqual([]);
  });

  test("an answer of another shape would be noticed", async () => {
    const answer = await app.inject(found["/api/search"] ?? "");
    const body = JSON.stringify({ ...answer.json(), total: "1", hits: [{}] });
    expect(faultsOf("/api/search", { ...answer, body })).not.toEqual([]);
    expect(faultsOf("/api/search", { ...answer, statusCode: 418 })).not.toEqual([]);
  });
});
