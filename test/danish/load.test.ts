import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadDanish } from "../../danish/load.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const folder = makeTempFolder("danish");
afterAll(() => rmSync(folder, { recursive: true }));

test("the lexicon is built once, whole, and read in a tenth of the time from then on", () => {
  const first = timed(() => loadDanish(folder));
  const [file = ""] = readdirSync(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  const { mtimeMs: made, size } = statSync(join(folder, file));
  expect(size).toBeLessThan(20e6);
  const second = timed(() => loadDanish(folder));
  expect(statSync(join(folder, file)).mtimeMs).toBe(made);
  expect(second.made.version).toBe(first.made.version);
  expect(second.made.analyse("kommunernes").lemmas).toEqual(["kommune"]);
  expect(second.ms).toBeLessThan(first.ms / 10);
}, 240_000);

function timed<T>(make: () => T) {
  const begun = performance.now();
  return { made: make(), ms: performance.now() - begun };
}
