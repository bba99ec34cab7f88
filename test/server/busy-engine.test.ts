/** What many ask at once, of an engine that is slow: nobody waits without end, and nobody takes it from the others. */
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import type { App } from "../../server/requests/typed-app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { emptyAnswer, type StandIn, startStandIn } from "../support/engine/stand-in.ts";
import { portalAt } from "../support/portal-at.ts";
import { crowding } from "../support/spent.ts";

/** Stands in for an engine that takes its time for every answer. */
let delayMs = 0;
let underWay = 0;
let mostUnderWay = 0;
let engine: StandIn;
let app: App;
let close: () => Promise<void>;

beforeAll(async () => {
  engine = await startStandIn(async (request, response) => {
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    response.once("close", () => {
      underWay -= 1;
    });
    const answer = emptyAnswer(await text(request));
    setTimeout(() => response.end(answer), delayMs);
  });
  const { portal, ...opened } = portalAt(engine.url);
  close = opened.close;
  app = await buildApp({ ...testAppOptions(), portal, trustProxy: 1, rateLimit: 1e6 });
  await app.inject("/api/search?q=skole");
});
afterAll(async () => {
  await app.close();
  engine.close();
  await close();
});

/** From as many addresses as there are questions. */
const ask = async (url: string, from = 1) => {
  const begun = performance.now();
  const answer = await app.inject({
    url,
    headers: { "x-forwarded-for": `10.0.${from >> 8}.${from & 255}` },
  });
  return { answer, ms: performance.now() - begun };
};

test("what asks long questions, one after another, ends with 503 and when to come again", async () => {
  delayMs = 1_800;
  const { answer, ms } = await ask("/feed.atom?q=ukendteord");
  delayMs = 0;
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({ code: "out-of-time", title: "Svaret tog for lang tid" });
  expect(answer.headers["retry-after"]).toBeDefined();
  expect(ms).toBeLessThan(6_000 * crowding());
  expect((await ask("/healthz")).answer.statusCode).toBe(200);
});

test("however many ask, the engine is asked a few things at once, and who would wait too long is told", async () => {
  delayMs = 400;
  mostUnderWay = 0;
  const asked = Array.from({ length: 120 }, (_, at) => ask(`/api/search?q=vej${at}`, at));
  const answers = await Promise.all(asked);
  delayMs = 0;
  expect(mostUnderWay).toBeLessThanOrEqual(16);
  const longest = 6_000 * crowding();
  const statuses = new Set(answers.map(({ answer }) => answer.statusCode));
  expect([...statuses].filter((status) => status !== 200)).toEqual([503]);
  for (const { answer, ms } of answers) {
    expect(ms).toBeLessThan(longest);
    if (answer.statusCode === 503) expect(answer.headers["retry-after"]).toBeDefined();
  }
  expect((await ask("/api/search?q=skole")).answer.statusCode).toBe(200);
});

test("one address has forty requests under way; the next is told to come again in a moment, other addresses are not", async () => {
  delayMs = 100;
  const asked = Array.from({ length: 60 }, () => ask("/api/search?q=sti", 7));
  const other = ask("/api/status", 8);
  const answers = await Promise.all(asked);
  delayMs = 0;
  const refused = answers.filter(({ answer }) => answer.statusCode === 429);
  expect(refused.length).toBe(20);
  expect(refused[0]?.answer.headers["retry-after"]).toBe("1");
  expect((await other).answer.statusCode).not.toBe(429);
  expect((await ask("/api/search?q=sti", 7)).answer.statusCode).toBe(200);
});
