/** A search that is overtaken by the next letter, or whose reader has gone, is given up all the way down. */
import type { ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { emptyAnswer, type StandIn, startStandIn } from "../support/engine/stand-in.ts";
import { portalAt } from "../support/portal-at.ts";

/**
 * Stands in for an engine that finds nothing at once, but comes to no answer where the reader's word is asked for:
 * how often that was, and what it still works on. What is read for all readers, such as the names, goes on.
 */
const working = new Set<ServerResponse>();
let asked = 0;
let engine: StandIn;
let app: FastifyInstance;
let url = "";
let close: () => Promise<void>;

beforeAll(async () => {
  engine = await startStandIn(async (request, response) => {
    const body = await text(request);
    if (!/skol|vej/.test(body)) {
      response.end(emptyAnswer(body));
      return;
    }
    asked += 1;
    working.add(response);
    response.on("close", () => working.delete(response));
  });
  const { portal, ...opened } = portalAt(engine.url);
  close = opened.close;
  app = await buildApp({ ...testAppOptions(), portal });
  url = await app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await app.close();
  engine.close();
  await close();
});
beforeEach(() => {
  asked = 0;
});

/** Far less than the engine would be waited for: what is given up by then was not timed out. */
const soon = { timeout: 1_200, interval: 10 };

async function leave(path: string): Promise<void> {
  const reader = new AbortController();
  const answer = fetch(`${url}${path}`, { signal: reader.signal }).catch(() => "left");
  await expect.poll(() => working.size, { timeout: 5_000, interval: 5 }).toBeGreaterThan(0);
  reader.abort();
  expect(await answer).toBe("left");
}

test.each(["/api/search?q=skole", "/soeg?q=vej", "/api/suggest?q=skole", "/sammenlign?q=vej"])(
  "%s is given up when its reader leaves, and nothing more is asked for it",
  async (path) => {
    await leave(path);
    await expect.poll(() => working.size, soon).toBe(0);
    const until = asked;
    for (let more = 0; more < 5; more += 1) await fetch(`${url}/healthz`);
    expect(asked).toBe(until);
  },
);

test("readers who leave say nothing about the engine: the next one's search is asked", async () => {
  for (const letters of ["skol", "skole", "skolef", "skolefe", "skoleferie"])
    await leave(`/api/search?typing=true&q=${letters}`);
  await expect.poll(() => working.size, soon).toBe(0);
  asked = 0;
  await leave("/api/search?q=skolerne");
  expect(asked).toBeGreaterThan(0);
});
