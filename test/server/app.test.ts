import type { FastifyInstance } from "fastify";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { connectEngine } from "../../engine/nodes/client.ts";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf, portalOn } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const evil = `<script>alert("x")</script><img src=x onerror=alert(1)>`;

const meeting = someMeeting({
  items: [
    someItem({
      number: "1",
      title: `Herberg ${evil}`,
      caseNumber: "27.15.00-A30-2-19",
      decision: `Godkendt ${evil}`,
      outcome: "approved",
      sections: [someSection(`Herberget ${evil}`), someSection(`Godkendt ${evil}`, "decision")],
    }),
    someItem({ number: "2", title: "Eventuelt", caseNumber: "18/1234" }),
  ],
});

const options = testAppOptions();

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp({ ...options, portal: await archiveOf(archive, [meeting]) });
});
afterAll(() => app.close());

const get = (url: string, headers = {}) => app.inject({ url, headers });
const page = (url: string) => get(url, { accept: "text/html" });

test("another method than those of an address is refused with those that it takes, whatever is at it", async () => {
  const paths = ["/", "/soeg?q=herberg", "/api/search", "/feed.atom", "/healthz", "/findes-ikke"];
  for (const url of paths)
    for (const method of ["PUT", "DELETE", "PATCH", "TRACE"] as const) {
      const { statusCode, headers, body } = await app.inject({ method, url });
      expect([url, method, statusCode, headers.allow]).toEqual([url, method, 405, "GET, HEAD"]);
      expect(JSON.parse(body).detail).toBe("Brug GET, HEAD.");
    }
  const asked = await get("/api/earlier");
  expect([asked.statusCode, asked.headers.allow]).toEqual([405, "POST"]);
  expect((await app.inject({ method: "HEAD", url: "/findes-ikke" })).statusCode).toBe(404);
});

describe("the API", () => {
  test("answers a search", async () => {
    const { statusCode, headers, body } = await get("/api/search?q=herberget");
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toContain("application/json");
    const { total, hits } = JSON.parse(body);
    expect([total, hits[0].id]).toEqual([1, "vibefjord-byraadet-2021-03-04-1"]);
  });

  test.each([
    ["page=0", "page"],
    ["pageSize=1000", "pageSize"],
    ["from=yesterday", "from"],
    ["farve=blaa", "farve"],
  ])("%s is a problem that names the parameter", async (search, name) => {
    const { statusCode, headers, body } = await get(`/api/search?${search}`);
    expect(statusCode).toBe(400);
    expect(headers["content-type"]).toContain("application/problem+json");
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({ status: 400, code: "bad-parameter" });
    expect(problem.errors.map(({ path }: { path: string }) => path)).toEqual([name]);
  });

  test.each([
    "/api/items/nej",
    "/api/meetings/nej",
    "/api/cases/Nej/1",
    "/api/facets/nej",
    "/api/nej",
  ])("%s is not found", async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(404);
    expect(headers["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(body).code).toBe("not-found");
  });

  test("gives items, meetings, cases, facets, suggestions and the status", async () => {
    const urls = [
      "/api/items/vibefjord-byraadet-2021-03-04-1",
      "/api/meetings/vibefjord-byraadet-2021-03-04",
      "/api/cases/Vibefjord/27.15.00-A30-2-19",
      "/api/cases/Vibefjord/18%2F1234",
      "/api/facets/case?q=27",
      "/api/suggest?q=her",
      "/api/status",
      "/api/openapi.json",
      "/healthz",
      "/readyz",
      "/metrics",
    ];
    for (const url of urls) expect([url, (await get(url)).statusCode]).toEqual([url, 200]);
  });

  test("documents every parameter that a search takes", async () => {
    const { paths } = JSON.parse((await get("/api/openapi.json")).body);
    const names = paths["/api/search"].get.parameters.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(Object.keys(emptyQuery).sort());
  });

  test("says that the engine is down, with when to come back, and nothing of its inside", async () => {
    const dead = connectEngine("http://127.0.0.1:9", "key");
    const portal = portalOn(dead.engine, "");
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => lines.push(line) });
    const down = await buildApp({ ...options, logger, portal });
    const { statusCode, headers, body } = await down.inject("/api/search?q=herberg");
    expect(lines.join("")).toContain("silent");
    expect(lines.join("")).not.toMatch(/herberg|127\.0/);
    expect([statusCode, headers["retry-after"]]).toEqual([503, "5"]);
    expect(body).not.toMatch(/127\.0|fetch|meili|stack/i);
    expect((await down.inject("/readyz")).statusCode).toBe(503);
    await down.close();
    await dead.close();
  });
});

describe("the pages", () => {
  test.each([
    "/",
    "/soeg?q=herberg",
    "/punkt/vibefjord-byraadet-2021-03-04-1",
    "/moede/vibefjord-byraadet-2021-03-04",
    "/sag/Vibefjord/27.15.00-A30-2-19",
    "/emner",
    "/emne/hjemloeshed",
    "/kommuner",
    "/kommune/Vibefjord",
    "/kommune/Thisted",
    "/om",
    "/hjaelp",
    "/privatliv",
  ])("%s is a whole page, and text in it stays text", async (url) => {
    const { statusCode, headers, body } = await page(url);
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toContain("text/html");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(body).toContain('<html lang="da"');
    expect(body).not.toContain("<script>alert");
    expect(body).not.toContain("<img src=x");
  });

  test.each([
    ["/nej", 404],
    ["/punkt/nej", 404],
    ["/soeg?page=0", 400],
  ])("%s is an error page with status %i", async (url, status) => {
    const { statusCode, headers, body } = await page(url);
    expect(statusCode).toBe(status);
    expect(headers["content-type"]).toContain("text/html");
    expect(body).toContain("<h1");
  });
});
