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

beforeAll(async () => {
  const portal = await archiveOf(archive, [someMeeting({ items: [someItem({ number: "1" })] })]);
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
  expect([statusCode, told["access-control-allow-methods"]]).toEqual([204, "GET"]);
  expect((await app.inject({ method: "POST", url: "/api/search", headers })).statusCode).not.toBe(
    200,
  );
});

test.each(["/", "/soeg", "/metrics", "/healthz"])("%s is not for them", async (url) => {
  const answer = await app.inject({ url, headers });
  expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
});
