/** What the first load of the results weighs, asks for and moves. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";

const { openFresh: open } = browsing();
const path = "/soeg?q=hjemløshed";
const most = { script: 40_000, stylesheet: 15_000 };

test("the results come with at most 40 kB of script and 15 kB of style, from this host alone", async () => {
  const page = await open("/om");
  const sizes = { script: 0, stylesheet: 0 };
  const hosts = new Set<string>();
  const bodies: Promise<void>[] = [];
  const weigh = async (kind: keyof typeof sizes, body: Promise<Buffer>) => {
    sizes[kind] += gzipSync(await body).length;
  };
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (kind === "script" || kind === "stylesheet") bodies.push(weigh(kind, response.body()));
  });
  // With a route nothing is taken from the cache that the page before filled.
  await page.route("**/*", (route) => route.continue());
  await page.goto(path, { waitUntil: "networkidle" });
  await Promise.all(bodies);
  expect(sizes.script).toBeGreaterThan(0);
  expect(sizes.stylesheet).toBeGreaterThan(0);
  expect(sizes.script).toBeLessThanOrEqual(most.script);
  expect(sizes.stylesheet).toBeLessThanOrEqual(most.stylesheet);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});

test("what was found stands there before any script runs", async () => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await page.locator(".hit-card").count()).toBeGreaterThanOrEqual(5);
});

test.each([1280, 360])("nothing moves while it loads, %i pixels wide", async (width) => {
  const page = await open("/om", { viewport: { width, height: 740 } });
  await page.addInitScript(() => {
    const seen = { sum: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) seen.sum += Number(entry.value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const shift = await page.evaluate(() => Number(Reflect.get(Reflect.get(window, "seen"), "sum")));
  expect(shift).toBeLessThan(0.01);
});
