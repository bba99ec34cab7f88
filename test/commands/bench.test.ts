import { readdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { benchmarks } from "../../bench/benchmarks.ts";
import { inProject } from "../../program/project-root.ts";
import { runCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let varDir = "";
beforeAll(async () => {
  varDir = makeTempFolder("bench-test");
});
afterAll(() => rm(varDir, { recursive: true }));

const run = (args: string[]) =>
  runCommand("bench", args, { VAR: varDir, MEILI_BIN: inject("engineProgram") });
const sizes = { size: 30, queries: 1, rounds: 1, files: 3, unchanged: 5, megabytes: 1 };
const above = (limit: number) => (value: number) => value > limit;
const small = Object.entries(sizes).flatMap(([name, size]) => [`--${name}`, String(size)]);

/** The gap between two times, which one round may well measure the wrong way round. */
const differences = ["page-over-api"];
/** Which is none on a machine that has little else to do. */
const shortfalls = ["late", "load-refused", "own-late", "earlier-late"];

// In the slow suite: most of them start a portal or several engines of their own.
test.runIf(process.env.SLOW)(
  "every benchmark runs, and gives figures, above zero but where two are compared",
  async () => {
    const against = ["--against", inProject()];
    const { code, stdout, stderr } = await run([...small, ...against, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { size, queries, rounds, files, unchanged, megabytes, ...measured } = JSON.parse(stdout);
    expect({ size, queries, rounds, files, unchanged, megabytes }).toEqual(sizes);
    expect(Object.keys(measured)).toEqual(benchmarks.map(({ name }) => name));
    for (const figures of Object.values<Record<string, { value: number }>>(measured)) {
      for (const [key, { value }] of Object.entries(figures)) {
        if (shortfalls.includes(key)) expect(value).toBeGreaterThanOrEqual(0);
        else expect(value, key).toSatisfy(differences.includes(key) ? Number.isFinite : above(0));
      }
    }
    expect(await readdir(varDir)).toEqual([]);
  },
  240_000,
);

test("without another checkout there is nothing to compare with, and that is said", async () => {
  const { code, stderr } = await run([...small, "--only", "earlier"]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("--against") });
});

test("one benchmark alone prints its table in Danish", async () => {
  const { code, stdout } = await run([...small, "--only", "danish"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Dansk sproganalyse, én kerne \(danish\)\n {2}ordbogen åbnes +[\d.,]+ ms/,
  );
});

test("sizes and names that are none are told in Danish, with code 1", async () => {
  const { code, stderr } = await run(["--size", "mange", "--only", "alt"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/--size skal være et helt tal fra 10\n--only skal være en af parser, /);
});
