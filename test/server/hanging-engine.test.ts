import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { type StandIn, startStandIn } from "../support/engine/stand-in.ts";
import { portalAt } from "../support/portal-at.ts";
import { crowding } from "../support/spent.ts";

/** Stands in for the engine: hangs, or says what it is told to. */
let says: string | null = null;
let hung = 0;
let engine: StandIn;
let app: Awaited<ReturnType<typeof buildApp>>;
let close: () => Promise<void>;

beforeAll(async () => {
  engine = await startStandIn((_, response) => {
    if (says !== null) {
      response.writeHead(200).end(says);
      return;
    }
    hung += 1;
    response.on("close", () => {
      hung -= 1;
    });
  });
  const { portal, ...opened } = portalAt(engine.url);
  close = opened.close;
  app = await buildApp({ ...testAppOptions(), portal });
  await app.inject("/hjaelp"); // what is loaded once is loaded
});
afterAll(async () => {
  engine.close();
  await close();
});

async function ask(url: string) {
  const begun = performance.now();
  const { statusCode, headers, body } = await app.inject({ url, headers: { accept: "text/html" } });
  return { statusCode, headers, body, ms: performance.now() - begun };
}

test.each([
  ["/api/search?q=skole", 503],
  ["/api/suggest?q=skole", 503],
  ["/api/facets/body?q=by", 503],
  ["/api/items/x", 503],
  ["/api/meetings/x", 503],
  ["/api/cases/Thisted/1", 503],
  ["/api/status", 503],
  ["/feed.atom?q=skole", 503],
  ["/api/export?format=csv&q=skole", 503],
  ["/readyz", 503],
  ["/soeg?q=skole", 503],
  ["/punkt/x", 503],
  ["/healthz", 200],
  ["/hjaelp", 200],
] as const)("while the engine hangs, %s answers %i within three seconds", async (url, status) => {
  says = null;
  const { statusCode, headers, ms } = await ask(url);
  expect(statusCode).toBe(status);
  expect(ms).toBeLessThan(3_000 * crowding());
  if (status === 503) expect(headers["retry-after"]).toBeDefined();
});

test("asked again and again, it answers at once, and the engine is left alone", async () => {
  says = null;
  for (let i = 0; i < 4; i += 1) await ask("/api/search?q=vej");
  const { statusCode, ms } = await ask("/api/search?q=vej");
  expect(statusCode).toBe(503);
  expect(ms).toBeLessThan(500 * crowding());
  await expect.poll(() => hung, { timeout: 10_000 }).toBe(0);
});

test.each([
  ["", "nothing"],
  ["{}", "an empty object"],
  ["[]", "a list"],
  ["<html></html>", "a page"],
  ['{"hits":[],"estimatedTotalHits":7}', "a total without hits"],
  ['{"hits":[{"id":"a"},{"id":"b"}],"estimatedTotalHits":1}', "more hits than the total"],
  ['{"hits":[{"id":1}],"estimatedTotalHits":1}', "hits that are none"],
  ['{"hits":"ingen","estimatedTotalHits":0}', "words instead of hits"],
])("%s from the engine (%s) is its failure, not ours, and not »no hits«", async (answer) => {
  says = answer;
  for (const url of ["/api/search?q=skole", "/api/suggest?q=skole", "/api/status", "/readyz"]) {
    const { statusCode, body } = await ask(url);
    expect({ url, statusCode, body }).toMatchObject({ url, statusCode: 503 });
  }
});
