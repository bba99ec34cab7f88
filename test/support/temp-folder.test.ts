import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { sources, textOf } from "./sources.ts";
import { makeTempFolder } from "./temp-folder.ts";

test("a test's folder is empty, its own, and stands in the run's, which goes when the run has ended", () => {
  const folder = makeTempFolder("probe");
  expect(readdirSync(folder)).toEqual([]);
  expect(makeTempFolder("probe")).not.toBe(folder);
  expect(dirname(folder)).toBe(tmpdir());
  expect(basename(tmpdir())).toMatch(/^referatsoeg-test-/);
});

test("no test makes a folder beside them: a mutation run, which is no test, has a copy of all", () => {
  const makers = sources("test").filter((file) => /\btmpdir\(/.test(textOf(file)));
  const own = ["temp-folder.test.ts", "temp-folder.ts"].map((name) => `test/support/${name}`);
  expect(makers.sort()).toEqual(["test/mutation/run.ts", ...own]);
});
