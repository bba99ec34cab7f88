/**
 * `npm test`: a browser if there is none, then format, lint and types, then every test.
 * Ends with the test runner's own closing line and exit code.
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "../test/support/browser/ensure-browser.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Each must succeed before the next; the slowest comes last. */
const steps = [
  ["biome", "check", "."],
  ["tsc", "--noEmit"],
  ["vitest", "run", ...process.argv.slice(2)],
];

function run([program = "", ...args]: readonly string[]): number {
  const path = join(root, "node_modules", ".bin", program);
  return spawnSync(path, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

await ensureBrowser();
process.exitCode = steps.reduce((failed, step) => failed || run(step), 0);
