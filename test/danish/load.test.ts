import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadDanish } from "../../danish/load.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const folder = makeTempFolder("danish");
afterAll(() => rmSync(folder, { recursive: true }));

test("the lexicon is built once, whole", () => {
  const first = loadDanish(folder);
  const [file = ""] = readdirSync(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  const made = statSync(join(folder, file)).mtimeMs;
  const second = loadDanish(folder);
  expect(statSync(join(folder, file)).mtimeMs).toBe(made);
  expect(second.version).toBe(first.version);
  expect(second.analyse("kommunernes").lemmas).toEqual(["kommune"]);
}, 240_000);

test("the lexicon is read in under 300 ms of a processor", () => {
  const started = process.cpuUsage();
  loadDanish(folder);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1_000).toBeLessThan(300);
});

test("the lexicon takes under 80 MB", () => {
  const [file = ""] = readdirSync(folder);
  expect(statSync(join(folder, file)).size).toBeLessThan(20e6);
});
