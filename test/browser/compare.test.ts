/** Readers who compare councils, ask whether something was decided before, and take the archive along. */
import { readFile } from "node:fs/promises";
import { parse as parseCsv } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";

const { open } = browsing();
const scripts = [
  ["with script", {}],
  ["without script", { javaScriptEnabled: false }],
] as const;

const seesTitle = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).first().click(),
  ]);
  return readFile(await file.path(), "utf8");
}

describe.each(scripts)("%s", (_, options) => {
  test("a journalist compares councils by a theme, sorts them by a year, and reads what lies behind a share", async () => {
    const page = await open("/emne/hjemloeshed", options);
    await page.getByRole("link", { name: "Sammenlign kommunerne" }).click();
    await seesTitle(page, "Sammenlign kommuner: Hjemløshed");
    const rows = page.locator(".compare-table tbody").last().locator("th");
    expect((await rows.allInnerTexts())[0]).toBe("Vibefjord");
    await page.getByText("ikke i arkivet").first().waitFor();
    await page.getByRole("link", { name: "2024", exact: true }).first().click();
    await page.waitForURL("**order=2024**");
    expect((await rows.allInnerTexts())[0]).toBe("Gyldenø");
    await page
      .getByRole("row", { name: /^Gyldenø/ })
      .getByRole("link", { name: /1 af 21/ })
      .click();
    await page.getByRole("heading", { level: 1, name: /^1 dagsordenspunkt/ }).waitFor();
  });

  test("a researcher takes the table home, and its numbers are those of the page", async () => {
    const page = await open("/sammenlign", { ...options, acceptDownloads: true });
    await page.locator("main").getByLabel("Emne").selectOption("Hjemløshed");
    await page.locator("main").getByRole("button", { name: "Sammenlign" }).click();
    const csv = await download(page, "Hent tabellen som CSV");
    const rows: string[][] = parseCsv(csv, { delimiter: ";", bom: true });
    const [, , , count, items] = rows.find(([name, year]) => name === "Vibefjord" && !year) ?? [];
    await page
      .getByRole("row", { name: /^Vibefjord/ })
      .getByText(`${count} af ${items}`)
      .waitFor();
  });

  test("a council member pastes a draft, sees the own council's decisions first, and opens one", async () => {
    const page = await open("/besluttet-foer", options);
    const draft =
      "Kommunen skal have en hjemløseplan med flere pladser på herberget og skæve boliger, så unge hjemløse ikke overnatter på gaden.";
    await page.getByLabel("Udkast eller afsnit").fill(draft);
    await page.getByLabel("Din kommune").selectOption("Vibefjord");
    await page.getByRole("button", { name: "Find beslutninger" }).click();
    await page.getByRole("heading", { name: "Besluttet i Vibefjord" }).waitFor();
    await page.getByRole("heading", { name: "Besluttet i andre kommuner" }).waitFor();
    await page
      .getByText(/^Fælles ord:/)
      .first()
      .waitFor();
    await page.locator(".like-draft a").first().click();
    await page.getByRole("region", { name: "Beslutning" }).waitFor();
  });

  test("a council member finds a body's meetings by year, and its calendar", async () => {
    const page = await open("/kommune/Vibefjord", { ...options, acceptDownloads: true });
    await page.locator(".body-years").getByRole("link", { name: "Kommunalbestyrelsen" }).click();
    await page.getByRole("heading", { name: "Møder: Kommunalbestyrelsen" }).waitFor();
    await page.getByRole("link", { name: "26. november 2019" }).waitFor();
    expect(await download(page, "Hent møderne som kalender")).toContain("BEGIN:VEVENT");
  });
});

describe("the histogram above the results", () => {
  test("is a link for each year, which the keyboard reaches", async () => {
    const page = await open("/soeg?q=hjemløshed");
    const bar = page.locator("#filtre").getByRole("link", { name: /^2019: / });
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**year=2019**");
  });

  test("chooses all the years that are dragged over", async () => {
    const page = await open("/soeg?q=hjemløshed");
    const bars = page.locator("#filtre .year-histogram .bar-column");
    const [from, to] = [await bars.nth(0).boundingBox(), await bars.nth(2).boundingBox()];
    if (from === null || to === null) throw new Error("the bars have no place");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await expect.poll(() => page.locator("#filtre .bar-chosen").count()).toBe(3);
    await page.mouse.up();
    await page.waitForURL("**year=2019&year=2020&year=2021**");
  });
});

describe("the map of Denmark", () => {
  test("leads from a council's shape to its hits, and says which places are borrowed by invented ones", async () => {
    const page = await open("/sammenlign?topic=hjemloeshed");
    await page.getByText("Gyldenø som Langeland").waitFor();
    const shapes = page.locator(".compare-map a");
    expect(await shapes.count()).toBe(4);
    await shapes.filter({ hasText: "Vibefjord: " }).click();
    await page.waitForURL("**municipality=Vibefjord**");
    await page.getByRole("heading", { level: 1, name: /^[1-9]\d* dagsordenspunkt/ }).waitFor();
  });
});

describe("what is not drawn", () => {
  test("nothing stands between the field and what is said when nothing is found", async () => {
    const page = await open("/soeg?q=rumfartscenter");
    const told = page.getByText("Ingen punkter passer til søgningen.");
    await told.waitFor();
    const [head, sentence] = await Promise.all([
      page.locator(".results-head").boundingBox(),
      told.boundingBox(),
    ]);
    const gap = (sentence?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0));
    expect(gap).toBeLessThan(64);
    expect(await page.getByText("Tæt visning").count()).toBe(0);
  });
});

test("the recommendation stands once on an item's page, beside the decision", async () => {
  const page = await open("/punkt/gyldenoe-byraadet-2024-06-24-3");
  const point = page.getByText("der gives en anlægsbevilling på 4,6 mio. kr.");
  const own = page.locator(".item-pair").filter({ has: point });
  await own.waitFor();
  expect(await own.locator(point).filter({ visible: true }).count()).toBe(1);
});
