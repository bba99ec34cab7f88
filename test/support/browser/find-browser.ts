/** Where the tests find a Chromium: CHROMIUM_PATH, then PATH, then the one unpacked in var/browser. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** `environment`: what the browser must have set beside our own variables. */
type FoundBrowser = { executablePath: string; environment: Record<string, string> };

/** Folder of the browser that comes from npm. */
export const browserFolder = join(import.meta.dirname, "..", "..", "..", "var", "browser");
export const fontSettings = join(browserFolder, "fonts.conf");

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Null where there is none; throws when CHROMIUM_PATH names a file that does not exist. */
export function findBrowser(): FoundBrowser | null {
  return findNamed() ?? findOnPath() ?? findUnpacked();
}

function findNamed(): FoundBrowser | null {
  const named = process.env.CHROMIUM_PATH;
  if (!named) return null;
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: ${named} findes ikke.`);
  return { executablePath: named, environment: {} };
}

function findOnPath(): FoundBrowser | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? null : { executablePath: found, environment: {} };
}

/** It brings the libraries and fonts that a machine without a browser may lack. */
function findUnpacked(): FoundBrowser | null {
  const executablePath = join(browserFolder, "chromium");
  if (!existsSync(executablePath) || !existsSync(fontSettings)) return null;
  const libraries = join(browserFolder, "al2023", "lib");
  return {
    executablePath,
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSettings },
  };
}
