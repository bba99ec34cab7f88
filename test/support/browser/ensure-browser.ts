/** Sees to it that the tests have a browser, and says what it does for that. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserFolder, findBrowser, fontSettings } from "./find-browser.ts";

/** The last version that takes Node 20; Linux x64 only. */
const packageName = "@sparticuz/chromium@138.0.2";

/** Uses an installed Chromium, else Debian's package where root, else one from npm in var/browser. */
export async function ensureBrowser(): Promise<void> {
  if (findBrowser() !== null) return;
  if (installWithApt() || installWithNpm()) return;
  throw new Error("Ingen Chromium til testene. Installér en, eller sæt CHROMIUM_PATH til den.");
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !run("apt-get", ["--version"], {}, "ignore")) return false;
  say("Installerer Chromium til testene med apt-get …");
  const install = ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"];
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  const installed = () => run("apt-get", install, environment);
  const done = installed() || (run("apt-get", ["update"], environment) && installed());
  return done && findBrowser() !== null;
}

function installWithNpm(): boolean {
  say(`Henter Chromium til testene fra npm (${packageName}) til var/browser …`);
  mkdirSync(browserFolder, { recursive: true });
  const install = ["install", "--prefix", browserFolder, "--no-save", "--no-audit", "--no-fund"];
  return run("npm", [...install, packageName]) && unpack() && findBrowser() !== null;
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it believes
 * itself to be in Amazon's cloud (its README, "AWS_EXECUTION_ENV").
 */
function unpack(): boolean {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const environment = { TMPDIR: browserFolder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const done = run(process.execPath, ["--input-type=module", "-e", script], environment);
  if (done) writeFileSync(fontSettings, toFontSettings());
  return done;
}

function toFontSettings(): string {
  const fonts = ["/usr/share/fonts", join(browserFolder, "fonts", "fonts")];
  const folders = fonts.map((folder) => `<dir>${folder}</dir>`).join("");
  const cache = `<cachedir>${join(browserFolder, "fonts-cache")}</cachedir>`;
  return `<?xml version="1.0"?><fontconfig>${folders}${cache}</fontconfig>\n`;
}

function run(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  output: "inherit" | "ignore" = "inherit",
): boolean {
  const { status } = spawnSync(program, args, {
    cwd: program === process.execPath ? browserFolder : undefined,
    env: { ...process.env, ...environment },
    stdio: ["ignore", output === "ignore" ? "ignore" : 2, output],
  });
  return status === 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
