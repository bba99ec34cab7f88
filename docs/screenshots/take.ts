/** Takes the README's screenshots of a portal over the example minutes: npx tsx docs/screenshots/take.ts */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../test/support/browser/browser.ts";
import { startCommand } from "../../test/support/command.ts";

const laptop = { viewport: { width: 1440, height: 900 } };
/** No room for a scroll bar that a picture does not have; the pages' own policy allows no such style. */
const wholeWidth = "html { scrollbar-gutter: auto }";

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

const shots = [
  { file: "search-1440.png", path: "/soeg?q=hjemløshed", device: laptop },
  {
    file: "item-1440.png",
    path: "/punkt/gyldenoe-byraadet-2021-04-26-3",
    device: laptop,
  },
  { file: "compare-1440.png", path: "/sammenlign?topic=hjemloeshed", device: laptop },
  { file: "search-360.png", path: "/soeg?q=hjemløshed", device: phone },
];

async function take(browser: Browser, portal: string): Promise<void> {
  for (const { file, path, device } of shots) {
    const page = await browser.newPage({
      ...device,
      bypassCSP: true,
      locale: "da-DK",
      baseURL: portal,
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(import.meta.dirname, file), style: wholeWidth });
    await page.close();
  }
}

const state = await mkdtemp(join(tmpdir(), "referatsoeg-screenshots-"));
const portal = startCommand("start", [], { VAR: state, PORT: "0" });
const browser = await launchBrowser();
try {
  await take(browser, await portal.printed(/http:\S+/));
} finally {
  await browser.close();
  portal.child.kill("SIGINT");
  await portal.ended;
  await rm(state, { recursive: true });
}
