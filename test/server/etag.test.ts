import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { archiveOf } from "../support/archive-of.ts";
import { testArchive } from "../support/engine/engine.ts";
import { someItem, someMeeting } from "../support/minutes/parsed-meeting.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const archive = testArchive();
const clientDir = makeTempFolder("client");
const script = `export const words = ${JSON.stringify("skole ".repeat(500))};`;
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(clientDir, "assets"));
  writeFileSync(join(clientDir, "assets", "a.js"), script);
  writeFileSync(join(clientDir, "assets", "a.js.br"), brotliCompressSync(script));
  const portal = await archiveOf(archive, [someMeeting({ items: [someItem({ number: "1" })] })]);
  app = await buildApp({ ...testAppOptions(), clientDir, portal });
});
afterAll(async () => {
  await app.close();
  rmSync(clientDir, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test.each(["/om", "/emner", "/api/status", "/robots.txt", "/api/openapi.json"])(
  "%s is not sent again to who has it",
  async (url) => {
    const first = await get(url);
    const tag = String(first.headers.etag);
    expect([first.statusCode, tag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{27}"$/)]);
    const again = await get(url, { "if-none-match": `"another", ${tag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", tag]);
    const other = await get(url, { "if-none-match": '"another"' });
    expect([other.statusCode, other.body]).toEqual([200, first.body]);
  },
);

test.each(["/api/search?q=skole", "/soeg?q=skole"])(
  "%s is not sent again, however long it took to find the same",
  async (url) => {
    const { etag } = (await get(url)).headers;
    for (let round = 0; round < 3; round += 1) {
      const again = await get(url, { "if-none-match": String(etag) });
      expect([again.statusCode, again.body]).toEqual([304, ""]);
    }
  },
);

test("what is compressed on the way has the tag of what it was", async () => {
  const plain = await get("/api/openapi.json");
  const small = await get("/api/openapi.json", { "accept-encoding": "br" });
  expect(small.headers["content-encoding"]).toBe("br");
  expect(small.headers.etag).toBe(plain.headers.etag);
});

test("an error is no answer that somebody has", async () => {
  expect((await get("/api/search?farve=1")).headers.etag).toBeUndefined();
  expect((await get("/findes-ikke", { "if-none-match": "*" })).statusCode).toBe(404);
});

test("a built file is sent as the build compressed it, and as it is to who takes no brotli", async () => {
  const small = await get("/assets/a.js", { "accept-encoding": "br, gzip" });
  expect(small.headers["content-encoding"]).toBe("br");
  expect(small.rawPayload).toEqual(brotliCompressSync(script));
  expect(String(brotliDecompressSync(small.rawPayload))).toBe(script);
  expect(small.headers["content-type"]).toMatch(/javascript/);
  const plain = await get("/assets/a.js", { "accept-encoding": "identity" });
  expect([plain.headers["content-encoding"], plain.body]).toEqual([undefined, script]);
});
