/**
 * `npm test`: a browser if there is none, then format, lint and types, then every test.
 * Ends with the test runner's own closing line and exit code.
 */
import { spawnSync } from "node:child_process";
import { inProject } from "../program/project-root.ts";
import { ensureBrowser } from "../test/support/browser/ensure-browser.ts";

/** Each must succeed before the next; the slowest comes last. */
const steps = [
  ["biome", "check", "."],
  ["tsc", "--noEmit"],
  ["vitest", "run", ...process.argv.slice(2)],
];

function run([program = "", ...args]: readonly string[]): number {
  const path = inProject("node_modules", ".bin", program);
  return spawnSync(path, args, { cwd: inProject(), stdio: "inherit" }).status ?? 1;
}

await ensureBrowser();
process.exitCode = steps.reduce((failed, step) => failed || run(step), 0);
