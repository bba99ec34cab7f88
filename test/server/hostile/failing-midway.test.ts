/**
 * An engine that fails in the middle of a request: whichever answer is the first that is none, what was asked beside it is
 * taken by somebody. A failure that nobody takes would end the whole process.
 */
import { setImmediate as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { type LyingEngine, startLyingEngine } from "../../support/engine/lying-engine.ts";
import { exampleArchive } from "../../support/examples.ts";
import { portalAt } from "../../support/portal-at.ts";

const archive = exampleArchive();
const untaken: unknown[] = [];
const note = (reason: unknown) => untaken.push(reason);
let liar: LyingEngine;
let close: () => Promise<void>;
let app: App;

beforeAll(async () => {
  process.on("unhandledRejection", note);
  liar = await startLyingEngine(archive.node.url);
  const { portal, ...opened } = portalAt(liar.url, archive.node.adminKey, await archive.prefix());
  close = opened.close;
  app = await buildApp({ ...testAppOptions(), portal });
  // What is read for all readers is read before anything fails.
  await app.inject("/soeg?q=skole");
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await app.close();
  await close();
  liar.close();
});

const addresses = [
  "/api/search?q=hjemløshed",
  "/api/search?q=hjemløshed&municipality=Vibefjord&fold=case",
  "/api/search?q=kommune",
  "/api/search?q=rumfartscenter i havnen",
  "/api/search?q=permanent socialtandpleje herberget klinik",
  "/api/search?q=hjemløshd misbrg",
  "/api/search?q=socialt frikort til udsatte borgere i kommunen",
  "/api/search?q=varmestue&related=include",
  "/api/search?q=skæve bol&typing=true",
  "/api/search?q=27.57.16",
  "/soeg?q=hvad har byrådet besluttet om varmestuen",
  "/api/suggest?q=hjem",
  "/api/facets/case?q=27&query=hjemløshed",
  "/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-142?q=hjemløse",
  "/api/items/vibefjord-kommunalbestyrelsen-2019-11-26-142",
  "/sag/Vibefjord/27.57.16-P22-1-19",
  "/emne/hjemloeshed",
  "/kommune/Vibefjord",
  "/sammenlign?topic=hjemloeshed",
  "/feed.atom?q=hjemløshed",
];

/** More than any of them asks one after another and beside each other. */
const mostAnswers = 14;

test.each(addresses)("%s", async (address) => {
  for (let whole = 0; whole < mostAnswers; whole += 1) {
    let left = whole;
    liar.tell(() => (left-- > 0 ? null : "{}"));
    const { statusCode } = await app.inject(encodeURI(address));
    expect([200, 503]).toContain(statusCode);
    await pause();
    // It asks no more than that: nothing failed, and nothing will with more answers.
    if (left >= 0) break;
  }
  expect(untaken.splice(0)).toEqual([]);
});
