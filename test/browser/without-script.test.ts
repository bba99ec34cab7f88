/** Readers whose browser runs no script: everything but the comforts works. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import {
  chip,
  filter,
  pageLink,
  searchField,
  seesTotal,
  titles,
} from "../support/minutes/reading.ts";

const { open } = browsing();
const openWithoutScript = (path: string) => open(path, { javaScriptEnabled: false });
const show = (page: Page) => page.locator("#filtre").getByRole("button", { name: "Vis" });

test("the front page searches", async () => {
  const page = await openWithoutScript("/");
  await searchField(page).fill("hjemløshed");
  await page.getByRole("button", { name: "Søg" }).click();
  await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
});

describe("the search page", () => {
  test("is narrowed by what is ticked, once it is shown", async () => {
    const page = await openWithoutScript("/soeg?q=hjemløshed");
    await filter(page, "Vibefjord").check();
    await filter(page, "Drøftet").check();
    await show(page).click();
    await seesTotal(page, "2 dagsordenspunkter i 1 kommune");
    expect(await filter(page, "Vibefjord").isChecked()).toBe(true);

    await chip(page, "Drøftet").click();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
  });

  test("is narrowed by dates and by a case number that is typed", async () => {
    const page = await openWithoutScript("/soeg?municipality=Vibefjord");
    const facets = page.locator("#filtre");
    await facets.locator("summary", { hasText: "Sagsnummer" }).click();
    await facets.getByLabel("Find sagsnummer").fill("27.57.16-P22-1-19");
    await facets.getByLabel("Fra", { exact: true }).fill("2019-11-01");
    await show(page).click();
    await seesTotal(page, "3 dagsordenspunkter i 1 kommune");
  });

  test("tells the numbers that are counted when they are opened, and keeps telling them", async () => {
    const page = await openWithoutScript("/soeg?municipality=Vibefjord");
    const facets = page.locator("#filtre");
    await facets.locator("summary", { hasText: "KLE-nummer" }).click();
    await facets.getByRole("link", { name: "Vis sagsnumre og KLE-numre" }).last().click();
    await page.waitForURL("**facets=all**");
    await facets.locator("summary", { hasText: "KLE-nummer" }).click();
    const number = facets.locator("[name=kle][type=checkbox]").first();
    const value = await number.getAttribute("value");
    await number.check();
    await show(page).click();
    await page.waitForURL(`**kle=${value}**`);
    await facets.locator("summary", { hasText: "Sagsnummer" }).click();
    expect(await facets.locator("[name=case][type=checkbox]").count()).toBeGreaterThan(0);
  });

  test("keeps words unwidened when it is narrowed, and widens them by a link", async () => {
    const page = await openWithoutScript("/soeg?q=hjemløshed&unwidened=hjemløshed");
    const related = page.getByRole("heading", { name: /^\+\d+ med beslægtede ord$/ });
    await filter(page, "Vibefjord").check();
    await show(page).click();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    expect(await related.count()).toBe(0);
    await page.getByRole("link", { name: "Søg også efter ord, der ligner »hjemløshed«" }).click();
    await related.waitFor();
  });

  test("is put in order by the form", async () => {
    const page = await openWithoutScript("/soeg?q=hjemløshed");
    await page.getByLabel("Sortering").selectOption("Ældste først");
    await show(page).click();
    await page.waitForURL("**sort=oldest**");
    expect(await page.locator(".hit-card time").first().innerText()).toBe("19. september 2019");
  });

  test("has pages to turn", async () => {
    const page = await openWithoutScript("/soeg?sort=newest");
    const first = await titles(page);
    await pageLink(page, "Næste").click();
    await page.getByText("Side 2 af 9").waitFor();
    expect(await titles(page)).not.toEqual(first);
    await pageLink(page, "Forrige").click();
    await page.getByText("Side 1 af 9").waitFor();
    expect(await titles(page)).toEqual(first);
  });
});

describe("an item", () => {
  test("is read, with the way back to the search", async () => {
    const page = await openWithoutScript("/soeg?q=hjemløshed");
    await page.locator(".hit-title a").first().click();
    await page.getByRole("region", { name: "Beslutning" }).waitFor();
    await page.getByRole("link", { name: "Tilbage til søgningen" }).click();
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
  });

  test("keeps the search by its address: marks to go to, the next hit, and the way back", async () => {
    const page = await openWithoutScript("/soeg?q=hjemløshed&sort=oldest");
    const [, second = ""] = await titles(page);
    await page.locator(".hit-title a").first().click();
    const marks = page.getByRole("navigation", { name: "Søgeordene på siden" });
    await marks.getByRole("link", { name: "1", exact: true }).click();
    await page.waitForURL("**#fund-1");
    await page.getByText("Træf 1 af 5").waitFor();
    await page.getByRole("link", { name: "Næste træf" }).click();
    await page.getByRole("heading", { level: 1, name: second }).waitFor();
    await page.getByText("Træf 2 af 5").waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Tilbage til søgningen" }).click();
    await page.waitForURL("**sort=oldest**");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
  });

  test("shows no button that would need script", async () => {
    const page = await openWithoutScript("/punkt/vibefjord-udsatteraad-2019-09-19-23");
    const buttons = page.locator("main").getByRole("button");
    expect(await buttons.allInnerTexts()).toEqual([]);
  });
});
