import fastify from "fastify";
import { expect, test } from "vitest";
import { connectEngine } from "../../../engine/nodes/client.ts";
import { countCall } from "../../../engine/query/call-scope.ts";
import { buildApp } from "../../../server/app.ts";
import { addCostLimit } from "../../../server/requests/cost-limit.ts";
import type { ZodTypes } from "../../../server/requests/typed-app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { portalOn } from "../../support/archive-of.ts";
import { askRaw, headerOf } from "../../support/hostile/raw-http.ts";

const dead = connectEngine("http://127.0.0.1:9", "key");
const portal = portalOn(dead.engine, "");
const limited = (units: number) =>
  buildApp({ ...testAppOptions(), portal, rateLimit: units, trustProxy: 1 });

test("every answer says what is left and when it is whole again, and who asks too much is told when to come", async () => {
  const app = await limited(2);
  const left: unknown[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { headers, statusCode } = await app.inject("/hjaelp");
    expect(headers).toMatchObject({ "ratelimit-limit": "2" });
    expect(Number(headers["ratelimit-reset"])).toBeGreaterThan(0);
    left.push([statusCode, headers["ratelimit-remaining"], headers["retry-after"] !== undefined]);
  }
  expect(left).toEqual([
    [200, "1", false],
    [200, "0", false],
    [429, "0", true],
  ]);
  await app.close();
});

test("what is not found counts; health and metrics do not, however often they are asked", async () => {
  const app = await limited(3);
  for (const url of ["/healthz", "/readyz", "/metrics", "/healthz", "/readyz", "/metrics"]) {
    const { headers, statusCode } = await app.inject(url);
    expect([statusCode === 429, headers["ratelimit-limit"]]).toEqual([false, undefined]);
  }
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1)
    statuses.push((await app.inject(`/findes-ikke-${round}`)).statusCode);
  expect(statuses).toEqual([404, 404, 404, 429]);
  await app.close();
});

test("a request costs a unit, and one more for every fifteen calls of the engine beyond the first", async () => {
  const app = fastify().withTypeProvider<ZodTypes>();
  addCostLimit(app, { units: 100, isFree: () => false });
  app.get("/:calls", async ({ params }) => {
    const { calls = "0" } = params as { calls?: string };
    for (let call = 0; call < Number(calls); call += 1) countCall();
    return "";
  });
  const spent: number[] = [];
  let before = 100;
  for (const calls of [0, 15, 16, 46, 0]) {
    await app.inject(`/${calls}`);
    const { headers } = await app.inject("/0");
    const left = Number(headers["ratelimit-remaining"]);
    spent.push(before - left - 1);
    before = left;
  }
  expect(spent).toEqual([1, 1, 2, 4, 1]);
  await app.close();
});

test("a head that is too large and a form that is too long are refused in Danish, and the rest goes on", async () => {
  const app = await limited(100);
  const port = Number(new URL(await app.listen({ host: "127.0.0.1", port: 0 })).port);
  const ask = (start: string, lines: readonly string[], body = "") => {
    const head = [`${start} HTTP/1.1`, "host: a", "connection: close", ...lines].join("\r\n");
    return askRaw(port, Buffer.from(`${head}\r\n\r\n${body}`));
  };
  const large = await ask("GET /hjaelp", [`x-large: ${"a".repeat(20_000)}`]);
  expect([large.status, JSON.parse(large.body).code]).toEqual([431, "head-too-large"]);
  const form = "content-type: application/x-www-form-urlencoded";
  const long = await ask(
    "POST /besluttet-foer",
    [form, "content-length: 2000000"],
    `text=${"a".repeat(1_000)}`,
  );
  expect([long.status, JSON.parse(long.body).code]).toEqual([413, "too-large"]);
  const after = await ask("GET /hjaelp", []);
  expect([after.status, headerOf(after, "ratelimit-limit")]).toEqual([200, "100"]);
  await app.close();
});
