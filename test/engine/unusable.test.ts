import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { verifiedCopy } from "../../engine/process/binary.ts";
import { EngineUnusable } from "../../engine/process/engine-unusable.ts";
import { type EngineConfig, startEngine } from "../../engine/start.ts";
import "../support/engine/engine-setup.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const node = inject("engine");
const program = inject("engineProgram");
let folder = "";

beforeAll(async () => {
  folder = makeTempFolder("unusable");
});
afterAll(() => rm(folder, { recursive: true }));

async function fakeProgram(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

/** The sentence with which an engine of this configuration is given up. */
async function complaint(config: Partial<EngineConfig>): Promise<string> {
  const varDir = join(folder, "var");
  const error = await startEngine({
    varDir,
    urls: [],
    masterKey: null,
    bin: null,
    ...config,
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EngineUnusable);
  return String(error instanceof Error ? error.message : error);
}

test("every complaint is one sentence that names the three ways out", async () => {
  const sentence = await complaint({ bin: join(folder, "nowhere") });
  expect(sentence).toMatch(/^Søgemaskinen kan ikke bruges, fordi [^\n]+\.$/);
  for (const way of ["MEILI_BIN", "MEILI_URL", "docker compose up"]) {
    expect(sentence).toContain(way);
  }
});

test("a program that is missing or cannot run is named", async () => {
  expect(await complaint({ bin: join(folder, "nowhere") })).toContain(join(folder, "nowhere"));
  expect(await complaint({ bin: await fakeProgram("failing", "exit 3") })).toContain("failing");
});

test("a program of another version is refused before it touches the database", async () => {
  const bin = await fakeProgram("old", "echo meilisearch 1.12.8");
  expect(await complaint({ bin })).toContain("er Meilisearch 1.12.8, og der kræves 1.21");
});

test("an engine that ends at once is told with its own last error", async () => {
  const bin = await fakeProgram(
    "dying",
    '[ "$1" = --version ] && echo meilisearch 1.21.0 && exit\necho "Error: disk on fire" >&2; exit 1',
  );
  expect(await complaint({ bin })).toContain("stoppede straks (disk on fire)");
});

test("a program that is not the release it should be never runs", async () => {
  const other = await fakeProgram("other", "echo meilisearch 1.21.0");
  const copied = verifiedCopy(other, join(folder, "bin"));
  await expect(copied).rejects.toThrow(/ikke har den ventede SHA-256/);
});

test("a copy that was damaged is made anew", async () => {
  const copy = await verifiedCopy(program, join(folder, "bin"));
  await writeFile(copy, "cut off");
  await expect(verifiedCopy(program, join(folder, "bin"))).resolves.toBe(copy);
});

test("an engine that refuses the key, or is not there, is told by its address", async () => {
  expect(await complaint({ urls: [node.url], masterKey: "wrong-key-wrong-key" })).toContain(
    `${node.url} afviser nøglen`,
  );
  expect(await complaint({ urls: ["http://127.0.0.1:9"] })).toContain(
    "ikke er noget svar fra http://127.0.0.1:9",
  );
});

test("a folder for state that cannot be made is named", async () => {
  await writeFile(join(folder, "file"), "");
  expect(await complaint({ varDir: join(folder, "file", "var") })).toContain("mappen VAR");
});
