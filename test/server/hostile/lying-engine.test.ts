import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { patience } from "../../support/engine/engine-process.ts";
import { type LyingEngine, startLyingEngine } from "../../support/engine/lying-engine.ts";
import { exampleArchive } from "../../support/examples.ts";
import { type Known, soundAddress } from "../../support/hostile/addresses.ts";
import { createChance } from "../../support/hostile/chance.ts";
import { knownIn } from "../../support/hostile/known-in.ts";
import { withRoutes } from "../../support/hostile/routes-of.ts";
import { portalAt } from "../../support/portal-at.ts";

/** LIES for more than the slow suite's, LIES_SEED for others. */
const count = Number(process.env.LIES ?? (process.env.SLOW ? 2_000 : 300));
const chance = createChance(Number(process.env.LIES_SEED ?? 3));

const archive = exampleArchive();
let liar: LyingEngine;
let close: () => Promise<void>;
let app: App;
let addresses: readonly string[];
let known: Known;

beforeAll(async () => {
  known = await knownIn(await archive.open());
  liar = await startLyingEngine(archive.node.url);
  const { portal, ...opened } = portalAt(liar.url, archive.node.adminKey, await archive.prefix());
  close = opened.close;
  const made = await withRoutes(() => buildApp({ ...testAppOptions(), portal }));
  app = made.app;
  const own = made.routes.filter(({ url }) => !/^\/(?:api\/docs|assets|metrics)/.test(url));
  addresses = own.map(({ url }) => soundAddress(url, known));
});
afterAll(async () => {
  await app.close();
  await close();
  liar.close();
});

type Answer = Record<string, unknown>;
type Answered = Awaited<ReturnType<typeof ask>>;

/** Of every object that has hits: with what `change` makes of it. */
const changed = (change: (answer: Answer) => Answer) => (said: string) =>
  JSON.stringify(JSON.parse(said), (_, value) =>
    value !== null && typeof value === "object" && "hits" in value ? change(value) : value,
  );

const lies: Readonly<Record<string, (said: string) => string>> = {
  nothing: () => "",
  "an empty object": () => "{}",
  "a list": () => "[]",
  null: () => "null",
  "a number": () => "7",
  "a page": () => "<html><body>OK</body></html>",
  "half an answer": (said) => said.slice(0, said.length / 2),
  "an error with status 200": () => JSON.stringify({ message: "index broken", code: "internal" }),
  // Where only the count was asked for, there are no hits beside the total, and nothing contradicts it.
  "no hits of a total": changed((one) =>
    one.limit === 0 ? one : { ...one, hits: [], estimatedTotalHits: 7 },
  ),
  "hits of no total": changed((one) => ({ ...one, hits: [{ id: "a" }], estimatedTotalHits: 0 })),
  "a total below nothing": changed((one) => ({ ...one, hits: [], estimatedTotalHits: -1 })),
  "hits without a total": changed(({ estimatedTotalHits: _, ...one }) => one),
  "words as hits": changed((one) => ({ ...one, hits: "ingen" })),
  "hits that are none": changed((one) => ({ ...one, hits: [null], estimatedTotalHits: 1 })),
  "hits of other fields": changed((one) => ({ ...one, hits: [{ x: 1 }], estimatedTotalHits: 1 })),
  "no results": (said) => JSON.stringify({ ...JSON.parse(said), results: [] }),
};

/** They tell of the engine's health as well, as it was some seconds ago. */
const tellsOfHealth = /^\/(?:api\/status|om)(?:\?|$)/;

/** What addresses are answered while the engine tells the truth: asked once, where nothing changes it. */
const truths = new Map<string, Answered>();

/** An engine that was late three times on a busy machine is not asked for a second: that nothing came is no truth. */
const answered = (address: string) =>
  vi.waitFor(async () => {
    const answer = await ask(address);
    expect(answer?.statusCode).not.toBe(503);
    return answer;
  }, patience);

async function truthOf(address: string): Promise<Answered> {
  liar.tell(() => null);
  const truth = truths.get(address) ?? (await answered(address));
  if (!tellsOfHealth.test(address)) truths.set(address, truth);
  return truth;
}

/** Whether an answer says what the true one does; times are of their own moment. */
const timeless = (body: string) => body.replace(/"tookMs":[\d.]+/g, "");

/** A stream that had begun is broken off: whoever reads it sees that it is not whole. */
const ask = (url: string) =>
  app.inject({ url, headers: { accept: "text/html" } }).catch(() => null);

test(`${count} answers of an engine that talks nonsense: 503, broken off, or what is true all the same`, async () => {
  const wrong: string[] = [];
  const told = { refused: 0, brokenOff: 0, true: 0 };
  for (let at = 0; at < count; at += 1) {
    const address = addresses[at % addresses.length] ?? "/";
    const truth = await truthOf(address);
    const name = chance.pick(["nothing", ...Object.keys(lies)]);
    // Every answer is nonsense, or one of some.
    const often = chance.pick([1, 2, 4]);
    liar.tell((said) => (chance.oneIn(often) ? (lies[name]?.(said) ?? null) : null));
    const answer = await ask(address);
    if (answer === null && address.startsWith("/api/export")) told.brokenOff += 1;
    else if (answer?.statusCode === 503 && answer.headers["retry-after"]) told.refused += 1;
    else if (answer?.statusCode === truth?.statusCode && isSame(answer?.body, truth?.body))
      told.true += 1;
    else wrong.push(`${name}, one in ${often}: ${address} became ${answer?.statusCode}`);
  }
  expect(wrong).toEqual([]);
  expect(told.refused).toBeGreaterThan(count / 5);
}, 300_000);

const isSame = (one = "", other = "") => timeless(one) === timeless(other);
