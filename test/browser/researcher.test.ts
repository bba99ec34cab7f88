/** A researcher who needs all of a theme, by year, and exactly what was counted. */
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import {
  chip,
  filter,
  hasAddress,
  pageLink,
  searchField,
  seesTotal,
  titles,
} from "../support/minutes/reading.ts";

const { open } = browsing();
const all = { total: 175, firstDay: "2019-05-06", pages: 9 };

test("a theme leads to its items, which a year narrows", async () => {
  const page = await open("/emner");
  await page.getByRole("link", { name: "Hjemløshed", exact: true }).click();
  await page.getByRole("link", { name: "Søg i emnet" }).click();
  await chip(page, "Hjemløshed").waitFor();
  await page.locator("#filtre summary", { hasText: "År" }).click();
  await filter(page, "2024").check();
  await seesTotal(page, "1 dagsordenspunkt i 1 kommune");
  await hasAddress(page, { topic: "hjemloeshed", year: "2024" });
});

describe("the order", () => {
  test("is by date, as chosen, and stands in the address", async () => {
    const page = await open("/soeg");
    const days = page.locator(".hit-card time");
    await page.getByLabel("Sortering").selectOption("Ældste først");
    await hasAddress(page, { sort: "oldest" });
    await page.locator(`.hit-card time[datetime="${all.firstDay}"]`).first().waitFor();
    const shown = await days.evaluateAll((every) =>
      every.map((one) => one.getAttribute("datetime")),
    );
    expect(shown).toEqual([...shown].sort());
  });
});

describe("the pages of results", () => {
  test("follow each other, none twice, and the browser goes back to each", async () => {
    const page = await open("/soeg?sort=newest");
    const first = await titles(page);
    await page.getByText(`Side 1 af ${all.pages}`).waitFor();
    await pageLink(page, "Næste").click();
    await page.getByText(`Side 2 af ${all.pages}`).waitFor();
    expect(await page.locator(".hit-title a").count()).toBe(20);
    await page.goBack();
    await page.getByText(`Side 1 af ${all.pages}`).waitFor();
    await expect.poll(() => titles(page)).toEqual(first);
  });

  test("end with the last one", async () => {
    const page = await open(`/soeg?page=${all.pages}`);
    expect(await titles(page)).toHaveLength(all.total % 20);
    expect(await pageLink(page, "Næste").count()).toBe(0);
    await pageLink(page, "Forrige").waitFor();
  });
});

describe("the words as they are written", () => {
  test("find fewer items than with their inflection, until the chip is removed", async () => {
    const page = await open("/soeg?q=bolig");
    await seesTotal(page, "21 dagsordenspunkter i 4 kommuner");
    await page.locator("#filtre").getByLabel("Kun ordene, som de er skrevet").check();
    await seesTotal(page, "7 dagsordenspunkter i 4 kommuner");
    await hasAddress(page, { q: "bolig", exact: "true" });
    await chip(page, "Kun ordene, som de er skrevet").click();
    await seesTotal(page, "21 dagsordenspunkter i 4 kommuner");
    expect(await searchField(page).inputValue()).toBe("bolig");
  });
});

describe("the words that a search was widened to", () => {
  test("are taken away by their chip, and with them what they found", async () => {
    const page = await open("/soeg?q=hjemløshed");
    const related = page.getByRole("heading", { name: /^\+\d+ med beslægtede ord$/ });
    await related.waitFor();
    await page.getByRole("link", { name: /^Søgte også efter .*»husvildhed«/ }).click();
    await hasAddress(page, { q: "hjemløshed", unwidened: "hjemløshed" });
    await related.waitFor({ state: "detached" });
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");

    await page.getByRole("link", { name: "Søg også efter ord, der ligner »hjemløshed«" }).click();
    await hasAddress(page, { q: "hjemløshed" });
    await related.waitFor();
  });

  test("stay away while the search is narrowed, and come back once the word is gone", async () => {
    const page = await open("/soeg?q=hjemløshed&unwidened=hjemløshed");
    const back = page.getByRole("link", { name: /^Søg også efter ord, der ligner/ });
    await filter(page, "Vibefjord").check();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    await hasAddress(page, { q: "hjemløshed", unwidened: "hjemløshed", municipality: "Vibefjord" });

    await searchField(page).fill("bolig");
    await back.waitFor({ state: "detached" });
    await searchField(page).press("Enter");
    await hasAddress(page, { q: "bolig", municipality: "Vibefjord" });
  });

  test("are those of a corrected word, which leads back to what was typed", async () => {
    const page = await open("/soeg?q=hjemløshd");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
    await page.getByText("Søgte efter »hjemløshed«.").waitFor();
    await page.getByRole("link", { name: "Søg i stedet efter »hjemløshd«" }).click();
    await hasAddress(page, { q: "hjemløshd", unwidened: "hjemløshd" });
    await seesTotal(page, "0 dagsordenspunkter");

    await page.getByRole("link", { name: "Mente du »hjemløshed«?" }).click();
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
  });
});
