/** The portal over the example minutes, and a browser to read it in: for one test file. */
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { archiveOf } from "../archive-of.ts";
import { testArchive } from "../engine/engine.ts";
import { exampleArchive, readExamples } from "../examples.ts";
import { startPortal } from "../portal.ts";
import { launchBrowser } from "./browser.ts";

/** A reader's window is that of a small laptop unless a test says otherwise. */
const window: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, locale: "da-DK" };
const patienceMs = 10_000;

/** The examples that all share, or an archive of the file's own where more stands beside them. */
function archiveWith(more: readonly ParsedMeeting[]) {
  if (more.length === 0) return exampleArchive().open;
  const own = testArchive();
  return async () => archiveOf(own, [...(await readExamples()), ...more]);
}

/**
 * Call it at the top of a test file; `more` meetings stand beside the examples. `open` gives a page at a
 * path of the portal in a window of its own, closed after the test. Whatever the pages of a test write to
 * the console as an error, broken content security policies too, fails it.
 */
export function browsing(more: readonly ParsedMeeting[] = []) {
  const openArchive = archiveWith(more);
  const faults: string[] = [];
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startPortal(await openArchive());
    return () => portal.close();
  });
  beforeAll(async () => {
    browser = await launchBrowser();
    return () => browser.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });

  return {
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ ...window, baseURL: portal.url, ...options });
      context.setDefaultTimeout(patienceMs);
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => faults.push(message));
      page.on("console", (said) => {
        if (said.type() === "error" && !isOwnStatus(said, page)) faults.push(said.text());
      });
      await page.goto(path);
      return page;
    },
  };
}

/** An error page says in the console that it answers with its status; so it shall. */
function isOwnStatus(said: ConsoleMessage, page: Page): boolean {
  return said.text().startsWith("Failed to load resource") && said.location().url === page.url();
}
