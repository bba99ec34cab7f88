import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { perSecondOnce, servedPerSecond } from "../../../bench/search/under-load.ts";

test("visitors who come at the same time ask for different things", async () => {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, answer) => {
    asked.push(url);
    answer.end("found");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const paths = Array.from({ length: 104 }, (_, nth) => `/${nth}`);
  const load = { visitors: 10, seconds: 1 };
  try {
    const { perSecond, refused } = await servedPerSecond(`http://127.0.0.1:${port}`, paths, load);
    expect(perSecond).toBeGreaterThan(0);
    expect(refused).toBe(0);
    expect(new Set(asked.slice(0, load.visitors)).size).toBe(load.visitors);
    expect(new Set(asked).size).toBe(paths.length);
  } finally {
    server.close();
  }
});

test("what is asked once is asked of one visitor alone", async () => {
  const asked: number[] = [];
  const inputs = Array.from({ length: 25 }, (_, nth) => nth);
  const speed = await perSecondOnce(inputs, async (input) => asked.push(input), 4);
  expect(speed).toBeGreaterThan(0);
  expect(asked.sort((a, b) => a - b)).toEqual(inputs);
});
