/** Many who ask and leave at once: the engine works to its end what it has begun, so that little may be begun for them. */
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../server/app.ts";
import type { App } from "../../server/requests/typed-app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { emptyAnswer, type StandIn, startStandIn } from "../support/engine/stand-in.ts";
import { portalAt } from "../support/portal-at.ts";
import { crowding } from "../support/spent.ts";

const workMs = 10;
const visitors = 250;
/** They come faster than they go, and go before they are answered. */
const betweenMs = 2;
const stayMs = 30;

/** Stands in for an engine that does one thing at a time, and hears of nobody who has gone. */
let waiting = 0;
let mostWaiting = 0;
let busy: Promise<unknown> = Promise.resolve();
let engine: StandIn;
let app: App;
let url = "";
let close: () => Promise<void>;

beforeAll(async () => {
  engine = await startStandIn(async (request, response) => {
    const asked = await text(request).catch(() => null);
    if (asked === null) return;
    waiting += 1;
    mostWaiting = Math.max(mostWaiting, waiting);
    busy = busy.then(() => wait(workMs));
    await busy;
    waiting -= 1;
    response.end(emptyAnswer(asked));
  });
  const { portal, ...opened } = portalAt(engine.url);
  close = opened.close;
  app = await buildApp({ ...testAppOptions(), portal, trustProxy: 1, rateLimit: 1e6 });
  url = await app.listen({ host: "127.0.0.1", port: 0 });
  for (const word of ["sti", "bro", "kaj"])
    await (await fetch(`${url}/api/search?q=${word}`)).text();
});
afterAll(async () => {
  await app.close();
  engine.close();
  await close();
});

/** Each from an address of its own. */
const ask = (at: number, signal?: AbortSignal) =>
  fetch(`${url}/api/search?q=vej${at}`, {
    headers: { "x-forwarded-for": `10.0.${at >> 8}.${at & 255}` },
    ...(signal && { signal }),
  });

test("however many ask and leave, the engine has little more begun for them than it does at once, and who stays is answered", async () => {
  mostWaiting = 0;
  const leaving: Promise<unknown>[] = [];
  for (let at = 0; at < visitors; at += 1) {
    leaving.push(ask(at, AbortSignal.timeout(stayMs)).catch(() => null));
    await wait(betweenMs);
  }
  await Promise.all(leaving);
  const begun = performance.now();
  const answer = await ask(visitors);
  await answer.text();
  expect(answer.status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(1_500 * crowding());
  expect(mostWaiting).toBeLessThanOrEqual(32);
});
