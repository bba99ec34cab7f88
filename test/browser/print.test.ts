/** What stands on paper: what was asked and what was decided, where it is from, and nothing to press. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";

const { open } = browsing();
const item = "/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-142";

async function openOnPaper(path: string): Promise<Page> {
  const page = await open(path);
  await page.emulateMedia({ media: "print" });
  return page;
}

const controls =
  "button, select, summary, input:not([type=hidden]), .button, .quiet-action, [role=button]";

test.each([
  "/",
  "/soeg?q=bolig&municipality=Vibefjord",
  item,
  `${item}?q=hjemløse`,
  "/moede/vibefjord-kommunalbestyrelsen-2019-11-26",
  "/sag/Vibefjord/27.57.16-P22-1-19",
  "/emne/hjemloeshed",
  "/sammenlign?topic=hjemloeshed",
  "/besluttet-foer",
  "/kommune/Vibefjord",
  "/om",
  "/hjaelp",
  "/findes-ikke",
  "/soeg?page=0",
])("%s has nothing to press", async (path) => {
  const page = await openOnPaper(path);
  const seen = page.locator(controls).filter({ visible: true });
  const told = await seen.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 200)));
  expect(told.filter((html) => !html.includes('id="soegefelt"'))).toEqual([]);
});

test("a search says what was asked and chosen, and how much was found", async () => {
  const page = await openOnPaper("/soeg?q=bolig&municipality=Vibefjord");
  const field = page.locator("#soegefelt").filter({ visible: true });
  expect(await field.inputValue()).toBe("bolig");
  await page.locator(".chosen-filters").getByText("Vibefjord").waitFor();
  await page.getByRole("heading", { level: 1, name: /dagsordenspunkter/ }).waitFor();
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
});

test("an item says where it is from", async () => {
  const page = await openOnPaper(item);
  await page
    .locator(".source-line")
    .getByText(/^Henvisning: Vibefjord, Kommunalbestyrelsen, 26\. november 2019/)
    .waitFor();
  await page.getByRole("region", { name: "Beslutning" }).waitFor();
});
