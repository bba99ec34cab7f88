import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const headers = { origin: "https://avisen.example" };
let app: FastifyInstance;
let portal: Awaited<ReturnType<typeof archiveOf>>;

beforeAll(async () => {
  portal = await archiveOf(archive, [someMeeting({ items: [someItem({ number: "1" })] })]);
  app = await buildApp({ ...testAppOptions(), portal });
});
afterAll(() => app.close());

test.each(["/api/search", "/api/status", "/feed.json", "/api/items/nej", "/api/search?farve=1"])(
  "%s may be read by other sites' scripts, without credentials",
  async (url) => {
    const answer = await app.inject({ url, headers });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
    expect(answer.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  },
);

test("a script is told that it may get, and nothing else", async () => {
  const asked = { ...headers, "access-control-request-method": "POST" };
  const { statusCode, headers: told } = await app.inject({
    method: "OPTIONS",
    url: "/api/search",
    headers: asked,
  });
  expect([statusCode, told["access-control-allow-methods"]]).toEqual([204, "GET, HEAD"]);
  expect((await app.inject({ method: "POST", url: "/api/search", headers })).statusCode).not.toBe(
    200,
  );
});

test("what an answer tells of its cost, its version and its id may be read, and asked about", async () => {
  const counted = await buildApp({ ...testAppOptions(), portal, trustProxy: 1 });
  const { headers: told } = await counted.inject({ url: "/api/status", headers });
  await counted.close();
  const exposed = String(told["access-control-expose-headers"]).toLowerCase().split(", ");
  const own = Object.keys(told).filter((name) => /^(?:ratelimit|x-request-id|etag)/.test(name));
  expect(own).toContain("ratelimit-remaining");
  expect(own.filter((name) => !exposed.includes(name))).toEqual([]);
  for (const url of ["/api/search", "/feed.json", "/feed.atom"]) {
    const { statusCode, headers: leave } = await app.inject({ method: "OPTIONS", url, headers });
    expect([url, statusCode, leave["access-control-allow-origin"]]).toEqual([url, 204, "*"]);
    expect(leave["access-control-allow-headers"]).toContain("If-None-Match");
  }
});

test.each(["/", "/soeg", "/metrics", "/healthz"])("%s is not for them", async (url) => {
  const answer = await app.inject({ url, headers });
  expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
});
