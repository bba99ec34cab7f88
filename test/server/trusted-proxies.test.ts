import { expect, test } from "vitest";
import { connectEngine } from "../../engine/nodes/client.ts";
import { type AppOptions, buildApp } from "../../server/app.ts";
import { testAppOptions } from "../support/app-options.ts";
import { portalOn } from "../support/archive-of.ts";

const dead = connectEngine("http://127.0.0.1:9", "key");
const portal = portalOn(dead.engine, "");

async function open(given: Partial<AppOptions>) {
  const app = await buildApp({ ...testAppOptions(), portal, rateLimit: 3, ...given });
  return (forwarded: string, url = "/api/openapi.json", remoteAddress = "127.0.0.1") =>
    app
      .inject({ url, remoteAddress, headers: forwarded ? { "x-forwarded-for": forwarded } : {} })
      .then(({ statusCode }) => statusCode);
}

const forged = Array.from({ length: 6 }, (_, n) => `9.9.9.${n}`);

test.each([
  [1, (n: string) => `${n}, 203.0.113.5`],
  [2, (n: string) => `${n}, 203.0.113.5, 10.0.0.2`],
  [["127.0.0.1", "10.0.0.0/8"], (n: string) => `${n}, 203.0.113.5, 10.0.0.2, 10.9.9.9`],
] as const)(
  "behind proxies %j what a client itself wrote is no key of the rate limit",
  async (trustProxy, chain) => {
    const get = await open({ trustProxy });
    const codes: number[] = [];
    for (const address of forged) codes.push(await get(chain(address)));
    expect(codes).toEqual([200, 200, 200, 429, 429, 429]);
    expect(await get(chain("9.9.9.9").replace("203.0.113.5", "203.0.113.6"))).toBe(200);
  },
);

test.each([
  [1, (n: number) => `9.9.9.${n}, 203.0.113.5:${4000 + n}`],
  [1, (n: number) => `9.9.9.${n}, [2001:db8::5]:${4000 + n}`],
  [1, (n: number) => `9.9.9.${n}, ${n % 2 ? "2001:DB8:0::5" : "2001:db8::5"}`],
  [1, (n: number) => `9.9.9.${n}, ${n % 2 ? "::ffff:203.0.113.5" : "203.0.113.5"}`],
  [["127.0.0.1", "10.0.0.0/8"], (n: number) => `9.9.9.${n}, 203.0.113.5:${n}, 10.0.0.2:${n}`],
  [["127.0.0.1", "fd00::/8"], (n: number) => `9.9.9.${n}, 203.0.113.5, [fd00::1]:${n}`],
] as const)(
  "behind proxies %j one visitor is one, however they write its address",
  async (trustProxy, chain) => {
    const get = await open({ trustProxy });
    const codes: number[] = [];
    for (const n of [1, 2, 3, 4, 5]) codes.push(await get(chain(n)));
    expect(codes).toEqual([200, 200, 200, 429, 429]);
    expect(await get(chain(6).replace(/203\.0\.113\.5|2001:db8:(?:0)?:5/i, "203.0.113.7"))).toBe(
      200,
    );
  },
);

test("whose connection is no trusted proxy's is counted by it, whatever it says", async () => {
  const get = await open({ trustProxy: ["10.0.0.1"] });
  const codes: number[] = [];
  for (const address of forged) codes.push(await get(address, undefined, "198.51.100.7"));
  expect(codes).toEqual([200, 200, 200, 429, 429, 429]);
});

test("metrics are for this machine alone, not for what a proxy on it brings, unless for everywhere", async () => {
  const own = await open({});
  expect(await own("", "/metrics")).toBe(200);
  expect(await own("203.0.113.5", "/metrics")).toBe(404);
  expect(await own("", "/metrics", "198.51.100.7")).toBe(404);
  const all = await open({ metrics: "everywhere" });
  expect(await all("", "/metrics", "198.51.100.7")).toBe(200);
});
