/** A council member who has a case number and prepares for the next meeting. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import { filter, hasAddress, searchField, seesTotal, titles } from "../support/minutes/reading.ts";

const { open } = browsing();
const caseNumber = "27.57.16-P22-1-19";
const counted = "5 dagsordenspunkter i 1 kommune";
const bodies = [
  "Udsatteråd",
  "Social- og Sundhedsudvalget",
  "Økonomiudvalget",
  "Kommunalbestyrelsen",
];

const seesTitle = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

describe("a case number", () => {
  test.each([
    ["whole", caseNumber],
    ["by its beginning", "27.57.16-P22"],
  ])("%s finds every item of the case", async (_, typed) => {
    const page = await open("/");
    await searchField(page).fill(typed);
    await searchField(page).press("Enter");
    await seesTotal(page, counted);
    expect(await titles(page)).toHaveLength(5);
  });

  test("is suggested, and the suggestion leads to the case", async () => {
    const page = await open("/");
    await searchField(page).pressSequentially("27.57.16-P");
    await page.getByRole("option", { name: caseNumber }).click();
    await seesTitle(page, "Hjemløseplan 2020-2023");
  });

  test("is among those that are told when the facet is opened, of this search and of the next", async () => {
    const page = await open("/soeg?municipality=Vibefjord");
    const numbers = page.locator("#filtre [name=case][type=checkbox]");
    expect(await numbers.count()).toBe(0);
    await page.locator("#filtre summary", { hasText: "Sagsnummer" }).click();
    await filter(page, caseNumber).waitFor();
    const before = await numbers.count();
    await filter(page, "Økonomiudvalget").check();
    await expect.poll(() => numbers.count()).toBeLessThan(before);
    await hasAddress(page, { municipality: "Vibefjord", body: "Økonomiudvalget" });
  });

  test("is found among the many of the facet by some of its letters", async () => {
    const page = await open("/soeg?municipality=Vibefjord");
    await page.locator("#filtre summary", { hasText: "Sagsnummer" }).click();
    await page.locator("#filtre").getByLabel("Find sagsnummer").fill("P22");
    await filter(page, caseNumber).check();
    await seesTotal(page, counted);
    await hasAddress(page, { municipality: "Vibefjord", case: caseNumber });
  });
});

describe("the case's page", () => {
  test("tells its way through the committees, oldest first, and leads to each", async () => {
    const page = await open(`/sag/Vibefjord/${caseNumber}`);
    await seesTitle(page, "Hjemløseplan 2020-2023");
    await page.getByText("5 behandlinger i arkivet").waitFor();
    const steps = await page.locator(".timeline-when").allInnerTexts();
    const dates = page.locator(".timeline-when time");
    const days = await dates.evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
    expect(days).toEqual([...days].sort());
    for (const body of bodies) expect(steps.join()).toContain(body);

    await page.locator(".timeline-title a").last().click();
    await seesTitle(page, "Hjemløseplan 2020-2023 - første status");
  });
});

test("a case's page tells what may be its beginning, though a body gave it no number, and says that it is a guess", async () => {
  const page = await open("/sag/Lærkedal/27.54.00-P20-1-23");
  await seesTitle(page, "Udvidelse af botilbuddet Egehøj");
  const guess = page.locator("section").filter({
    has: page.getByRole("heading", { name: "Muligvis samme sag" }),
  });
  await guess.getByText("14. november 2022").waitFor();
  await guess.locator(".timeline-title a").click();
  await seesTitle(page, "Udvidelse af botilbuddet Egehøj");
  await page.getByText("Muligvis samme sag").first().waitFor();
});

describe("a meeting", () => {
  test("is read from item to item, and as a whole", async () => {
    const page = await open("/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-142");
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    const others = page.getByRole("navigation", { name: "Andre punkter på mødet" });
    await others.getByRole("link", { name: "Næste punkt" }).click();
    await page.waitForURL("**/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-143");
    await others.getByRole("link", { name: "Forrige punkt" }).click();
    await seesTitle(page, title);

    await page.getByRole("link", { name: "Punkt 142 – se hele mødet" }).click();
    await seesTitle(page, /Kommunalbestyrelsen.*26\. november 2019/);
    await page.getByRole("heading", { name: "Til stede" }).waitFor();
    await page.getByRole("link", { name: title, exact: true }).waitFor();
  });
});
