import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { addDocuments } from "../../../engine/indexes/documents.ts";
import { createIndexes, indexExists } from "../../../engine/indexes/indexes.ts";
import { connectEngine, type Engine } from "../../../engine/nodes/client.ts";
import { EngineRefusal } from "../../../engine/nodes/refusal.ts";
import { EngineUnusable } from "../../../engine/process/engine-unusable.ts";
import type { Damage } from "../../../engine/process/hold.ts";
import { localAddress } from "../../../engine/process/local-address.ts";
import { logFile } from "../../../engine/process/log.ts";
import { readMasterKey } from "../../../engine/process/master-key.ts";
import { type EngineHandle, startEngine, withEngine } from "../../../engine/start.ts";
import "../../support/engine/engine-setup.ts";
import { answers, notedEngine, patience } from "../../support/engine/engine-process.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const bin = inject("engineProgram");
let folder = "";
let sound = "";
let varDir = "";
let name = "";

beforeAll(async () => {
  folder = makeTempFolder("damaged");
  sound = join(folder, "sound");
  await withEngine(configOf(sound), (handle) => onEngine(handle, fill));
  name = (await readdir(sound)).find((one) => one.startsWith("meilisearch-")) ?? "";
});
afterEach(async () => {
  await expect.poll(() => notedEngine(varDir), patience).toMatchObject({ pid: 0 });
});
afterAll(() => rm(folder, { recursive: true }));

function configOf(at: string, onDamage: (damage: Damage) => void = () => {}) {
  return { varDir: at, bin, urls: [], masterKey: null, onDamage };
}

async function onEngine<T>(handle: EngineHandle, work: (engine: Engine) => Promise<T>): Promise<T> {
  const [{ url, adminKey }] = handle.nodes;
  const { engine, close } = connectEngine(url, adminKey);
  return work(engine).finally(close);
}

async function fill(engine: Engine): Promise<void> {
  await createIndexes(engine);
  const many = Array.from({ length: 400 }, (_, i) => ({
    id: `${i}`,
    text: `tekst ${i}`.repeat(50),
  }));
  await addDocuments(engine, "items", many);
  for (const uid of ["meetings", "words", "state"])
    await addDocuments(engine, uid, many.slice(300));
}

type Database = { readonly db: string; readonly stores: readonly string[] };

/** A copy of the state of an engine that was ended in order, spoilt. */
async function spoilt(damage: (database: Database) => Promise<unknown>): Promise<string> {
  varDir = await mkdtemp(join(folder, "var-"));
  await cp(sound, varDir, { recursive: true });
  const db = join(varDir, name);
  const indexes = join(db, "indexes");
  const stores = (await readdir(indexes)).map((one) => join(indexes, one, "data.mdb"));
  await damage({ db, stores });
  return varDir;
}

const each =
  (work: (file: string) => Promise<unknown>) =>
  ({ stores }: Database) =>
    Promise.all(stores.map(work));

const one =
  (path: string, work: (file: string) => Promise<unknown>) =>
  ({ db }: Database) =>
    work(join(db, path));

async function overwrite(file: string, from: number, byteAt: (at: number) => number) {
  const bytes = await readFile(file);
  const begin = Math.floor(bytes.length * from);
  for (let at = begin; at < bytes.length; at += 1) bytes[at] = byteAt(at);
  await writeFile(file, bytes);
}

const zero = (from: number) => (file: string) => overwrite(file, from, () => 0);
const garble = (from: number) => (file: string) =>
  overwrite(file, from, (at) => (at * 2_654_435_761) >>> 9);
const halve = async (file: string) => truncate(file, Math.floor((await stat(file)).size / 2));
const remove = (file: string) => rm(file, { recursive: true });
const toFile = async (path: string) => {
  await remove(path);
  await writeFile(path, "ikke en mappe");
};
const toFolder = async (path: string) => {
  await remove(path);
  await mkdir(path);
};
const say = (text: string) => (file: string) => writeFile(file, text);

const tasks = "tasks/data.mdb";
const damages: Record<string, (database: Database) => Promise<unknown>> = {
  "every store cut to 20480 bytes": each((file) => truncate(file, 20_480)),
  "every store cut in half": each(halve),
  "every store empty": each((file) => truncate(file, 0)),
  "every store zeros": each(zero(0)),
  "the second half of every store zeros": each(zero(0.5)),
  "every store noise": each(garble(0)),
  "the second half of every store noise": each(garble(0.5)),
  "every store's file gone": each(remove),
  "every store a folder": each(toFolder),
  "the folder of the stores gone": one("indexes", remove),
  "the folder of the stores a file": one("indexes", toFile),
  "the list of tasks cut": one(tasks, (file) => truncate(file, 20_480)),
  "the list of tasks zeros": one(tasks, zero(0)),
  "the list of tasks half noise": one(tasks, garble(0.5)),
  "the list of tasks gone": one("tasks", remove),
  "the keys cut": one("auth/data.mdb", (file) => truncate(file, 20_480)),
  "the keys zeros": one("auth/data.mdb", zero(0)),
  "the keys half noise": one("auth/data.mdb", garble(0.5)),
  "an older version": one("VERSION", say("1.12.0")),
  "a newer version": one("VERSION", say("1.99.0")),
  "no version": one("VERSION", remove),
  "a version that is none": one("VERSION", say("\u0000hest")),
  "the database a file": one("", toFile),
};

test.each(Object.entries(damages))("set aside, told, and begun anew: %s", async (_, damage) => {
  const at = await spoilt(damage);
  const told: Damage[] = [];
  await withEngine(
    configOf(at, (one) => told.push(one)),
    async (handle) => {
      await onEngine(handle, async (engine) => {
        expect(await indexExists(engine, "items")).toBe(false);
        await addDocuments(engine, "items", [{ id: "1" }]);
      });
    },
  );
  expect(told).toEqual([{ why: expect.any(String), folder: join(at, `${name}-beskadiget`) }]);
  expect(told[0]?.why).not.toMatch(/MDB|Error|http/);
  await expect(stat(join(at, `${name}-beskadiget`))).resolves.toBeDefined();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const guardScript = join(import.meta.dirname, "../../../engine/process/guard.mjs");

test("who comes when the engine that began anew answers already is told why, and the next one is not", async () => {
  const at = await spoilt(each(remove));
  const port = await freePort();
  const files = { note: join(at, "engine.json"), log: logFile(at), db: join(at, name) };
  const task = { address: localAddress("engine", at), bin, port, ...files };
  spawn(process.execPath, [guardScript, JSON.stringify(task)], {
    cwd: at,
    stdio: "ignore",
    env: { MEILI_MASTER_KEY: await readMasterKey(at) },
  });
  // The guard asks every 25 ms, so by then it knows too.
  let answered = 0;
  const ask = async () => (answered += Number(await answers(`http://127.0.0.1:${port}`)));
  await expect.poll(ask, patience).toBeGreaterThan(20);
  const told: Damage[] = [];
  const config = configOf(at, (one) => told.push(one));
  await withEngine(config, () => withEngine(config, async () => {}));
  expect(told).toHaveLength(1);
});

test("sound files stay, and are not told of", async () => {
  const at = await spoilt(async () => {});
  const told: Damage[] = [];
  await withEngine(
    configOf(at, (one) => told.push(one)),
    (handle) =>
      onEngine(handle, async (engine) => expect(await indexExists(engine, "items")).toBe(true)),
  );
  expect(told).toEqual([]);
});

test("only the last that was set aside is kept", async () => {
  const at = await spoilt(one("VERSION", say("1.12.0")));
  await mkdir(join(at, "meilisearch-1.12.0-beskadiget"));
  for (const version of ["1.12.0", "1.13.0"]) {
    await writeFile(join(at, name, "VERSION"), version);
    await withEngine(configOf(at), async () => {});
  }
  const aside = (await readdir(at)).filter((one) => one.includes("beskadiget"));
  expect(aside).toEqual([`${name}-beskadiget`]);
  expect(await readFile(join(at, `${name}-beskadiget`, "VERSION"), "utf8")).toBe("1.13.0");
});

test("files that an engine would not start with either way are left where they are", async () => {
  const at = await spoilt(async () => {});
  const failing = join(folder, "failing");
  await writeFile(
    failing,
    '#!/bin/sh\n[ "$1" = --version ] && echo meilisearch 1.21.0 && exit\nexit 1\n',
    {
      mode: 0o755,
    },
  );
  await expect(startEngine({ ...configOf(at), bin: failing })).rejects.toThrow(EngineUnusable);
  await expect.poll(() => notedEngine(at), patience).toMatchObject({ pid: 0 });
  expect(await readdir(at)).not.toContain(`${name}-beskadiget`);
  await withEngine(configOf(at), (handle) =>
    onEngine(handle, async (engine) => expect(await indexExists(engine, "items")).toBe(true)),
  );
});

test("what is found to be unreadable while the engine runs is set aside then", async () => {
  const at = await spoilt(async () => {});
  const told: Damage[] = [];
  await withEngine(
    configOf(at, (one) => told.push(one)),
    async (handle) => {
      const unreadable = new EngineRefusal(
        500,
        "internal",
        "MDB_CORRUPTED: Located page was wrong type",
      );
      expect(await handle.recover(unreadable)).toBe(true);
      expect(await handle.recover(new Error("a fault of our own"))).toBe(false);
      await onEngine(handle, async (engine) =>
        expect(await indexExists(engine, "items")).toBe(false),
      );
    },
  );
  expect(told).toHaveLength(1);
});
