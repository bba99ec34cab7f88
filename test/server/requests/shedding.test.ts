import fastify from "fastify";
import { afterAll, expect, test } from "vitest";
import { toProblem } from "../../../server/requests/errors.ts";
import { addShedding, createPressure } from "../../../server/requests/shedding.ts";
import type { ZodTypes } from "../../../server/requests/typed-app.ts";

const app = fastify().withTypeProvider<ZodTypes>();
afterAll(() => app.close());

test("a pause that is over when it is seen is no load; one that goes on is, until it has been away for a while", () => {
  let now = 0;
  const isLasting = createPressure(1_000, () => now);
  const at = (time: number) => {
    now = time;
    return isLasting();
  };
  expect([at(0), at(900), at(1_100), at(2_500)]).toEqual([false, false, true, true]);
  expect([at(60_000), at(60_500)]).toEqual([false, false]);
});

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** One reader among several who ask again and again. */
async function untilRefused(url: string): Promise<Response> {
  for (let asked = 0; asked < 200; asked += 1) {
    const answer = await fetch(url);
    if (answer.status !== 200) return answer;
  }
  throw new Error("never refused");
}

test("while the event loop is held up again and again, all but /healthz is refused, and afterwards nothing is", async () => {
  app.setErrorHandler((error, _, reply) => {
    const problem = toProblem(error);
    return reply.code(problem.status).header("retry-after", "5").send(problem);
  });
  await addShedding(app, { longestDelayMs: 40, sampleMs: 20 });
  for (const path of ["/healthz", "/soeg"]) app.get(path, async () => "");
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  expect(await status("/soeg")).toBe(200);
  const load = setInterval(() => block(60), 1);
  const refused = await Promise.any(Array.from({ length: 10 }, () => untilRefused(`${url}/soeg`)));
  expect(await refused.json()).toMatchObject({ code: "overloaded", status: 503 });
  expect(refused.headers.get("retry-after")).toBe("5");
  expect(await status("/healthz")).toBe(200);
  clearInterval(load);
  await expect.poll(() => status("/soeg"), { timeout: 10_000, interval: 20 }).toBe(200);
});
