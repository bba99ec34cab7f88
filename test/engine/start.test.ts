import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { connectEngine, meiliOf } from "../../engine/nodes/client.ts";
import { type EngineHandle, startEngine, withEngine } from "../../engine/start.ts";
import { answers, isAlive, notedEngine, patience } from "../support/engine/engine-process.ts";
import "../support/engine/engine-setup.ts";
import { programArguments } from "../support/program-process.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const bin = inject("engineProgram");

let varDir = "";
const opened: EngineHandle[] = [];
const holders: ChildProcess[] = [];

beforeEach(async () => {
  varDir = makeTempFolder("start");
});
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill("SIGKILL");
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
  await expect.poll(() => notedEngine(varDir), patience).toMatchObject({ pid: 0 });
  await rm(varDir, { recursive: true });
});

async function open(): Promise<EngineHandle> {
  const engine = await startEngine({ varDir, bin, urls: [], masterKey: null });
  opened.push(engine);
  return engine;
}

/** Holds the engine from another process, and tells that engine's address. */
async function holdElsewhere(): Promise<{ holder: ChildProcess; url: string }> {
  const holder = spawn(
    process.execPath,
    programArguments("test/support/engine/engine-holder.ts", varDir, bin),
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  holders.push(holder);
  const [url] = await once(createInterface({ input: holder.stdout }), "line");
  return { holder, url: String(url) };
}

test("an engine answers only while somebody holds it, and its database is kept", async () => {
  const config = { varDir, bin, urls: [], masterKey: null };
  const first = await withEngine(config, async ({ nodes: [node] }) => {
    expect(await answers(node.url)).toBe(true);
    return node;
  });
  expect(await answers(first.url)).toBe(false);
  await withEngine(config, async ({ nodes: [node] }) => {
    expect(node.searchKey).toBe(first.searchKey);
  });
});

test("the master key is readable by its owner only", async () => {
  await open();
  const { mode } = await stat(join(varDir, "engine.key"));
  expect(mode & 0o777).toBe(0o600);
});

test("of two starters at once one starts, and the engine stays until both let go", async () => {
  const [one, other] = await Promise.all([open(), open()]);
  expect(one.nodes).toEqual(other.nodes);
  await one.close();
  expect(await answers(other.nodes[0].url)).toBe(true);
  await other.close();
  expect(await answers(other.nodes[0].url)).toBe(false);
});

test("a command uses the engine that another one started", async () => {
  const { url } = await holdElsewhere();
  const joined = await open();
  expect(joined.nodes[0].url).toBe(url);
});

test("a parent that dies by SIGKILL leaves no engine behind", async () => {
  const { holder, url } = await holdElsewhere();
  const { pid } = await notedEngine(varDir);
  holder.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), patience).toBe(false);
  expect(await answers(url)).toBe(false);
});

test("an engine that dies is started again at the same address, with the same keys", async () => {
  const [node] = (await open()).nodes;
  const { pid } = await notedEngine(varDir);
  process.kill(pid, "SIGKILL");
  await expect.poll(() => answers(node.url), patience).toBe(false);
  await expect.poll(() => answers(node.url), patience).toBe(true);
  expect((await notedEngine(varDir)).pid).not.toBe(pid);
  const { engine, close } = connectEngine(node.url, node.adminKey);
  await expect(meiliOf(engine).getStats()).resolves.toHaveProperty("indexes");
  await close();
});

test("an engine whose guard was killed is replaced, so that two never share a database", async () => {
  const [node] = (await open()).nodes;
  const { pid } = await notedEngine(varDir);
  process.kill(await parentOf(pid), "SIGKILL");
  await expect.poll(() => isAlive(pid), patience).toBe(false);
  await expect.poll(() => answers(node.url), patience).toBe(true);
  expect((await notedEngine(varDir)).pid).not.toBe(pid);
});

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(status.match(/^PPid:\s+(\d+)/m)?.[1]);
}
