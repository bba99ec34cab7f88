/**
 * Journeys of those who come with a question, each with script and without: with those in compare.test.ts four of a
 * journalist, three of a researcher, three of a council member.
 */
import { readFile } from "node:fs/promises";
import { parse as parseCsv } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import { filter, searchField, seesTotal, titles } from "../support/minutes/reading.ts";

const { open } = browsing();
const scripts = [
  ["with script", true],
  ["without script", false],
] as const;

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first();

describe.each(scripts)("%s", (_, javaScriptEnabled) => {
  const options = { javaScriptEnabled, acceptDownloads: true };

  /** A facet's value; without script the form shows what is chosen. */
  async function narrow(page: Page, value: string): Promise<void> {
    await filter(page, value).check();
    if (!javaScriptEnabled) {
      await page.locator("#filtre").getByRole("button", { name: "Vis", exact: true }).click();
    }
  }

  async function download(page: Page, name: string): Promise<string> {
    const [file] = await Promise.all([page.waitForEvent("download"), link(page, name).click()]);
    return readFile(await file.path(), "utf8");
  }

  test("a journalist searches, narrows, reads what was decided with the words marked, and goes on to the next hit", async () => {
    const page = await open("/", options);
    await searchField(page).fill("hjemløshed");
    await searchField(page).press("Enter");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
    await narrow(page, "Vibefjord");
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    const [first = "", second = ""] = await titles(page);
    await link(page, first).click();
    await heading(page, first).waitFor();
    expect(await page.locator("mark[id]").count()).toBeGreaterThan(0);
    await page.getByText("Træf 1 af 4").waitFor();
    await link(page, "Næste træf").click();
    await heading(page, second).waitFor();
    await link(page, "Tilbage til søgningen").click();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
  });

  test("a journalist follows a matter from one committee to the next, to what it came to", async () => {
    const page = await open("/soeg?q=hjemløseplan&municipality=Vibefjord", options);
    await page.locator('a[href="/sag/Vibefjord/27.57.16-P22-1-19"]').first().click();
    await heading(page, "Hjemløseplan 2020-2023").waitFor();
    await page.getByText("Seneste udfald", { exact: true }).waitFor();
    expect(await page.locator(".timeline-recommended").count()).toBeGreaterThan(0);
    await page.locator(".timeline-title a").last().click();
    await heading(page, "Hjemløseplan 2020-2023 - første status").waitFor();
  });

  test("a journalist follows a search by its feed, which tells what the page tells", async () => {
    const page = await open("/soeg?q=hjemløshed", options);
    const found = await titles(page);
    const address = await link(page, "Følg søgningen").getAttribute("href");
    const answer = await page.request.get(address ?? "");
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const feed = await answer.text();
    expect(feed.match(/<entry>/g)).toHaveLength(5);
    expect(feed).toContain((found[0] ?? "").replaceAll("&", "&amp;"));
  });

  test("a researcher learns what proves a theme, and sees it marked in the items", async () => {
    const page = await open("/emner", options);
    await link(page, "Hjemløshed").click();
    await heading(page, "Hjemløshed").waitFor();
    await page.getByText("Sådan findes emnet").click();
    await page.getByText("Ord, der viser emnet").waitFor();
    const marks = await page.locator(".hit-card mark").allInnerTexts();
    expect(marks.join(" ").toLowerCase()).toMatch(/hjemløs|herberg/);
    await page.getByRole("heading", { name: "Emner, som de samme punkter handler om" }).waitFor();
  });

  test("a researcher takes a theme home, row for row what the page counts, with what makes it again", async () => {
    const page = await open("/soeg?topic=hjemloeshed&routine=hide", options);
    const total = Number(/\d+/.exec(await heading(page, /dagsordenspunkt/).innerText())?.[0]);
    const rows: string[][] = parseCsv(await download(page, "CSV"), { delimiter: ";", bom: true });
    expect(rows).toHaveLength(1 + total);
    const [head] = (await download(page, "JSON Lines")).split("\n");
    const manifest = JSON.stringify(JSON.parse(head ?? ""));
    expect(manifest).toContain("hjemloeshed");
    expect(manifest).toContain(`${total}`);
  });

  test("a council member sees what was recommended beside what was decided, and whether it was followed", async () => {
    const page = await open("/soeg?deviates=false&municipality=Vibefjord", options);
    await page.locator(".hit-title a").first().click();
    const decision = page.getByRole("region", { name: "Beslutning" });
    await decision.getByText("Følger indstillingen").waitFor();
    await page.getByRole("heading", { name: "Indstilling" }).first().waitFor();
    const [left, right] = await Promise.all([
      decision.boundingBox(),
      page.locator(".item-recommended").boundingBox(),
    ]);
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(8);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  });
});
