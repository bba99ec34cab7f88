import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectEngine, meiliOf } from "../../../engine/nodes/client.ts";
import { refusalIn } from "../../../engine/nodes/refusal.ts";
import { testArchive } from "../../support/engine/engine.ts";

const { node } = testArchive();

const seen: NodeJS.Dict<string | string[]>[] = [];
const stranger = createServer((request, response) => {
  seen.push(request.headers);
  response.statusCode = request.url === "/proxy/health" ? 200 : 502;
  response.end(request.url === "/proxy/health" ? '{"status":"available"}' : "<h1>Bad Gateway</h1>");
});
let strangerUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  strangerUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/proxy`;
});
afterAll(() => {
  stranger.close();
});

test("never asks the engine to compress, and keeps a path before the engine's own", async () => {
  const { engine, close } = connectEngine(strangerUrl, "some-key");
  await expect(meiliOf(engine).health()).resolves.toEqual({ status: "available" });
  expect(seen.at(-1)).not.toHaveProperty("accept-encoding");
  await close();
});

test("an error that is not the engine's own JSON is a refusal with its status", async () => {
  const { engine, close } = connectEngine(strangerUrl, null);
  const error = await meiliOf(engine)
    .getVersion()
    .catch((reason) => reason);
  expect(refusalIn(error)).toMatchObject({ status: 502, code: "unknown" });
  await close();
});

test("an engine that does not answer is no refusal", async () => {
  const { engine, close } = connectEngine("http://127.0.0.1:9", null);
  const error = await meiliOf(engine)
    .health()
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(refusalIn(error)).toBeNull();
  await close();
});

test("the search key cannot write, read settings, make keys or search what is not the portal's", async () => {
  const { engine, close } = connectEngine(node.url, node.searchKey);
  const search = meiliOf(engine);
  const attempts = [
    () => search.createIndex("forbidden"),
    () => search.getKeys(),
    () => search.getStats(),
    () => search.index("somebody-elses").search(""),
  ];
  for (const attempt of attempts) {
    const error = await attempt().catch((reason) => reason);
    expect(refusalIn(error)).toMatchObject({ status: 403, code: "invalid_api_key" });
  }
  await close();
});

test("a wrong key is refused as such", async () => {
  const { engine, close } = connectEngine(node.url, "wrong");
  const error = await meiliOf(engine)
    .getVersion()
    .catch((reason) => reason);
  expect(refusalIn(error)).toMatchObject({ status: 403 });
  await close();
});
