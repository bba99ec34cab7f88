import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const run = (args: string[], input: string) =>
  spawnSync(process.execPath, ["commands/run.mjs", "words", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });

test("prints one JSON object a line for each argument, or each line of standard input", () => {
  const given = run(["Udsatterådets", "rad"], "");
  const typed = run([], "Udsatterådets\n\nrad\n");
  expect(given.status).toBe(0);
  expect(given.stdout).toBe(typed.stdout);
  const [first] = given.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toEqual({
    word: "Udsatterådets",
    known: true,
    lemmas: ["udsatteråd"],
    parts: ["udsat", "råd"],
    variants: [],
  });
});
