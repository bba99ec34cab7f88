import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connectEngine, type EngineClient, meiliOf } from "../../../engine/nodes/client.ts";
import { type EngineHandle, startEngine } from "../../../engine/start.ts";
import { fillIndexes } from "../../../evaluation/corpus/measured-portal.ts";
import { buildApp } from "../../../server/app.ts";
import type { App } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { notedEngine } from "../../support/engine/engine-process.ts";
import "../../support/engine/engine-setup.ts";
import { readExamples } from "../../support/examples.ts";
import { type Known, soundAddress } from "../../support/hostile/addresses.ts";
import { knownIn } from "../../support/hostile/known-in.ts";
import { withRoutes } from "../../support/hostile/routes-of.ts";
import { crowding } from "../../support/spent.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

let varDir: string;
let engine: EngineHandle;
let client: EngineClient;
let app: App;
let addresses: readonly string[];
let known: Known;

beforeAll(async () => {
  varDir = makeTempFolder("referatsoeg-stopped");
  const bin = inject("engineProgram");
  engine = await startEngine({ varDir, bin, urls: [], masterKey: null });
  const [node] = engine.nodes;
  client = connectEngine(node.url, node.adminKey);
  const portal = await archiveOf(
    {
      prefix: "",
      search: meiliOf(client.engine),
      fill: (documents) => fillIndexes(documents, client.engine, ""),
    },
    await readExamples(),
  );
  const made = await withRoutes(() => buildApp({ ...testAppOptions(), portal }));
  app = made.app;
  known = await knownIn(portal);
  const own = made.routes.filter(({ method, url }) => method === "GET" && !url.endsWith("*"));
  addresses = own.map(({ url }) => soundAddress(url, known));
});
afterAll(async () => {
  await signal("SIGCONT");
  await app.close();
  await Promise.all([client.close(), engine.close()]);
  await rm(varDir, { recursive: true });
});

/** To the engine that runs from the folder of state. */
async function signal(name: "SIGSTOP" | "SIGCONT"): Promise<void> {
  const { pid } = await notedEngine(varDir);
  process.kill(pid, name);
}

type Answered = { readonly address: string; readonly status: number; readonly ms: number };

async function ask(address: string): Promise<Answered & { retry: unknown }> {
  const begun = performance.now();
  const { statusCode, headers } = await app.inject({
    url: address,
    headers: { accept: "text/html" },
  });
  const ms = performance.now() - begun;
  return { address, status: statusCode, ms, retry: headers["retry-after"] };
}

/** What tells of nothing that the engine holds. */
const independent = ["/healthz", "/hjaelp", "/privatliv", "/api/openapi.json", "/robots.txt"];

test("while the engine is stopped every route answers within 3 s, and within 5 s of its return as before", async () => {
  for (const address of addresses) await ask(address); // what is loaded once is loaded
  const before = new Map<string, number>();
  for (const address of addresses) before.set(address, (await ask(address)).status);
  await signal("SIGSTOP");
  // The first of them all at once, when nobody knows yet; then each by itself.
  const rounds = [await Promise.all(addresses.map(ask)), await Promise.all(addresses.map(ask))];
  const longest = 3_000 * crowding();
  for (const answered of rounds.flat()) {
    const { address, status, retry, ms } = answered;
    expect(ms, address).toBeLessThan(longest);
    expect([200, 302, 503], address).toContain(status);
    if (status === 503) expect(retry, address).toBeDefined();
    if (independent.includes(address)) expect([address, status]).toEqual([address, 200]);
    if (address === "/readyz") expect(status).toBe(503);
  }
  const search = rounds.flat().filter(({ address }) => address.startsWith("/api/search"));
  expect(search.map(({ status }) => status)).toEqual([503, 503]);
  await signal("SIGCONT");
  const timeout = 5_000 * crowding();
  const returned = performance.now();
  const found = async () => (await ask("/api/search?q=skole")).status;
  await expect.poll(found, { timeout, interval: 20 }).toBe(200);
  const recovery = performance.now() - returned;
  for (const address of addresses) {
    const status = async () => (await ask(address)).status;
    await expect.poll(status, { timeout, interval: 20 }).toBe(before.get(address));
  }
  expect(recovery).toBeLessThan(timeout);
});
