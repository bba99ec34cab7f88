/** What stands on paper: what was asked and what was decided, and where it is from. */
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

test("a search says what was asked and chosen, and how much was found", async () => {
  const page = await openOnPaper("/soeg?q=bolig&municipality=Vibefjord");
  const field = page.locator("#soegefelt").filter({ visible: true });
  expect(await field.inputValue()).toBe("bolig");
  await page.locator(".chosen-filters").getByText("Vibefjord").waitFor();
  await page.getByRole("heading", { level: 1, name: /dagsordenspunkter/ }).waitFor();
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
});

test("a comparison stands on paper with every year", async () => {
  const page = await openOnPaper("/sammenlign?topic=hjemloeshed");
  await page.setViewportSize({ width: 680, height: 960 });
  const cut = await page
    .locator(".compare-scroll")
    .evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
});

test("an item says where it is from", async () => {
  const page = await openOnPaper(item);
  await page
    .locator(".source-line")
    .getByText(/^Henvisning: Vibefjord, Kommunalbestyrelsen, 26\. november 2019/)
    .waitFor();
  await page.getByRole("region", { name: "Beslutning" }).waitFor();
});
