/**
 * The first file of every command: plain JavaScript, so that it runs before anything is installed.
 * Installs what is missing, then hands over to commands/<name>.ts in the same process.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Referatsøg kræver Node 20.19 eller nyere; her er Node ${process.versions.node}.`);
}

/** npm writes node_modules/.package-lock.json last, so its time tells when the installation was whole. */
function isInstalled() {
  const done = join(root, "node_modules", ".package-lock.json");
  return (
    existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs
  );
}

function install() {
  process.stderr.write("Installerer afhængigheder (npm ci) …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // npm's own words go to standard error: standard output belongs to the command.
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) fail("npm ci lykkedes ikke; se fejlen ovenfor.");
}

checkNode();
if (!isInstalled()) install();
const [name, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], join(root, "commands", `${name}.ts`), ...args];

// Only now: what it imports may just have been installed.
const { loadProgram } = await import("../program/load-program.mjs");
await loadProgram(`commands/${name}.ts`);
