/** The portal over the example minutes, and a browser to read it in: for one test file. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
} from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import type { ParsedMeeting } from "../../../contract/meeting.ts";
import { archiveOf } from "../archive-of.ts";
import { testArchive } from "../engine/engine.ts";
import { exampleArchive, readExamples } from "../examples.ts";
import { startPortal } from "../portal.ts";
import { launchBrowser } from "./browser.ts";

/** A reader's window is that of a small laptop unless a test says otherwise. */
const window: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, locale: "da-DK" };
const patienceMs = 30_000;

/** The examples that all share, or an archive of the file's own where more stands beside them. */
function archiveWith(more: readonly ParsedMeeting[]) {
  if (more.length === 0) return exampleArchive().open;
  const own = testArchive();
  return async () => archiveOf(own, [...(await readExamples()), ...more]);
}

/**
 * Call it at the top of a test file; `more` meetings stand beside the examples. `open` gives a page at a
 * path of the portal in a window of its own, closed after the test with all that the reader left; windows with the
 * same options share the files that the browser has fetched, and `openFresh` gives one that has fetched none. Whatever
 * the pages of a test write to the console as an error, broken content security policies too, fails it.
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
  const kept = new Map<string, BrowserContext>();
  const isKept = (context: BrowserContext) => [...kept.values()].includes(context);
  afterEach(async () => {
    const contexts = browser.contexts();
    await Promise.all(contexts.map((one) => (isKept(one) ? forgetReader(one) : one.close())));
    expect(faults.splice(0)).toEqual([]);
  });

  async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ ...window, baseURL: portal.url, ...options });
    context.setDefaultTimeout(patienceMs);
    return context;
  }

  async function openIn(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (said) => {
      if (said.type() === "error" && !isOwnStatus(said, page)) faults.push(said.text());
    });
    await page.goto(path);
    return page;
  }

  return {
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const key = JSON.stringify(options);
      const context = kept.get(key) ?? (await newContext(options));
      kept.set(key, context);
      return openIn(context, path);
    },
    openFresh: async (path: string, options: BrowserContextOptions = {}): Promise<Page> =>
      openIn(await newContext(options), path),
  };
}

/** What the pages keep for their reader goes, and so do the pages. */
async function forgetReader(context: BrowserContext): Promise<void> {
  const forget = () => {
    localStorage.clear();
    sessionStorage.clear();
  };
  const pages = context.pages();
  await Promise.all(pages.map((page) => page.evaluate(forget).catch(() => {})));
  await Promise.all(pages.map((page) => page.close()));
  await context.clearCookies();
}

/** An error page says in the console that it answers with its status; so it shall. */
function isOwnStatus(said: ConsoleMessage, page: Page): boolean {
  return said.text().startsWith("Failed to load resource") && said.location().url === page.url();
}
