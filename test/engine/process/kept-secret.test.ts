import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { keptSecret } from "../../../engine/process/kept-secret.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

test("of many starters close behind one another, in one process too, all end up with the one secret that is kept", async () => {
  const folder = makeTempFolder("secret");
  const file = join(folder, "engine.key");
  const reading: Promise<string>[] = [];
  for (let started = 0; started < 100; started += 1) {
    reading.push(keptSecret(file));
    await setImmediate();
  }
  expect(new Set(await Promise.all(reading))).toEqual(new Set([await readFile(file, "utf8")]));
  expect(await readdir(folder)).toEqual(["engine.key"]);
});
