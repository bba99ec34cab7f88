/** The browser that the tests drive. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a Chromium without a window; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (found === null) throw new Error("Ingen Chromium; kør npm test, som henter en.");
  const { executablePath, environment } = found;
  return chromium.launch({ executablePath, args, env: { ...process.env, ...environment } });
}
