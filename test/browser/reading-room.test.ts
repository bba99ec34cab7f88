/** What every reader meets before the results: the field, what stands above them, and a page that keeps still. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import { chip, hasAddress, searchField, seesTotal } from "../support/minutes/reading.ts";

const { open } = browsing();
const phone = { viewport: { width: 360, height: 740 } };

describe("the search field", () => {
  test("stands on every page with the words last searched for, and the key / reaches it", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await page.locator(".hit-title a").first().click();
    await page.waitForURL("**/punkt/**");
    expect(await searchField(page).inputValue()).toBe("hjemløshed");
    await page.goto("/om");
    await expect.poll(() => searchField(page).inputValue()).toBe("hjemløshed");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("soegefelt");
  });

  test("a search that cannot be read keeps what can be", async () => {
    const page = await open("/soeg?q=bolig&municipality=Vibefjord&page=0");
    await page.getByRole("link", { name: "Søg uden det" }).click();
    await hasAddress(page, { q: "bolig", municipality: "Vibefjord" });
  });
});

describe("above the results", () => {
  test("a phone shows the first decision in its first 500 pixels", async () => {
    const page = await open("/soeg?q=hjemløshed", phone);
    const box = await page.locator(".decision-block").first().boundingBox();
    expect(box?.y).toBeLessThan(500);
  });

  test("stands the theme that the words name, one click away", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await page.getByRole("link", { name: /^Emnet Hjemløshed: \d+ punkter$/ }).click();
    await chip(page, "Hjemløshed").waitFor();
    await hasAddress(page, { topic: "hjemloeshed" });
  });

  test("a field word is a chip that takes it out of the text", async () => {
    const page = await open("/soeg?q=kommune:Vibefjord+bolig");
    await chip(page, "Kommune: Vibefjord").click();
    await hasAddress(page, { q: "bolig" });
  });
});

describe("what is chosen", () => {
  test("a value is turned around, and back", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await page.locator("#filtre").getByRole("link", { name: "Vis ikke Vibefjord" }).click();
    await seesTotal(page, "1 dagsordenspunkt i 1 kommune");
    await chip(page, "ikke Vibefjord").click();
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
  });

  test("words are looked for in the decision alone", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await page.locator("#filtre").getByLabel("Kun i beslutningen").check();
    await chip(page, "Kun i beslutningen").waitFor();
    await hasAddress(page, { q: "hjemløshed", within: "decision" });
    await page.locator('[aria-busy="false"]').waitFor();
    const found = page.locator(".hit-group").first().locator(".hit-found");
    for (const words of await found.allInnerTexts()) expect(words).toContain("beslutningen");
  });

  test("dates are typed as Danes write them, whatever the browser speaks", async () => {
    const page = await open("/soeg?q=hjemløshed", { locale: "en-US" });
    const from = page.locator("#filtre").getByLabel("Fra", { exact: true });
    await from.fill("1.11.2019");
    await from.press("Enter");
    await hasAddress(page, { q: "hjemløshed", from: "2019-11-01" });
    expect(await from.inputValue()).toBe("01.11.2019");
  });

  test("the close view is kept, in the address and by the browser", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await page.getByRole("link", { name: "Tæt visning" }).click();
    await hasAddress(page, { q: "hjemløshed", view: "compact" });
    await page.goto("/soeg?q=bolig");
    await page.locator('.hit-list[data-view="compact"]').first().waitFor();
  });
});

/** The sum of how far what stands on the page was moved, the reader's own keys included. */
async function shiftWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { sum: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) seen.sum += Number(entry.value);
    }).observe({ type: "layout-shift" });
  });
  await act();
  return page.evaluate(() => Number(Reflect.get(Reflect.get(window, "seen"), "sum")));
}

test("nothing jumps while one types", async () => {
  const page = await open("/soeg");
  const shift = await shiftWhile(page, async () => {
    await searchField(page).pressSequentially("hjemløshed");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
  });
  expect(shift).toBeLessThan(0.02);
});

describe("the results", () => {
  const heights = (page: Page) =>
    page.locator(".hit-card").evaluateAll((all) => all.map((one) => one.clientHeight));

  test("take some 200 pixels a hit in the close view", async () => {
    const page = await open("/soeg?q=bolig&view=compact");
    const all = (await heights(page)).sort((a, b) => a - b);
    expect(all.length).toBeGreaterThan(10);
    expect(all[all.length >> 1]).toBeLessThan(220);
    expect(all.at(-1)).toBeLessThan(260);
  });

  test.each([1280, 360, 320])(
    "have their foot in one row, whatever stands in it, at %s pixels",
    async (width) => {
      const page = await open("/soeg?q=bolig", { viewport: { width, height: 740 } });
      const feet = await page
        .locator(".hit-foot")
        .evaluateAll((all) => all.map((one) => one.clientHeight));
      expect(Math.max(...feet)).toBeLessThan(48);
    },
  );
});

test("a long decision is set at body size on its item's page, a short one larger", async () => {
  const sizeAt = async (path: string) => {
    const page = await open(path);
    const words = page.locator(".item-decision .decision-words").first();
    return words.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  };
  const body = await sizeAt("/punkt/vibefjord-udsatteraad-2019-09-19-23");
  expect(body).toBeLessThanOrEqual(18);
});

test("the focus is never lost when results change by the keyboard", async () => {
  const page = await open("/soeg?q=bolig&sort=newest");
  const isLost = () => page.evaluate(() => document.activeElement === document.body);
  const press = async (what: ReturnType<Page["locator"]>, key: string, address: string) => {
    await what.focus();
    await page.keyboard.press(key);
    await page.waitForURL(address);
    await page.locator('.results[aria-busy="false"]').waitFor();
    expect([address, await isLost()]).toEqual([address, false]);
  };
  const panel = page.locator("#filtre");
  const box = panel.getByRole("checkbox", { name: /^Vibefjord/ }).first();
  await press(box, "Space", "**municipality=Vibefjord**");
  await press(chip(page, "Vibefjord"), "Enter", "**/soeg?q=bolig&sort=newest");
  await press(panel.getByRole("link", { name: "Vis ikke Vibefjord" }), "Enter", "**without=**");
  await press(chip(page, "ikke Vibefjord"), "Enter", "**/soeg?q=bolig&sort=newest");
  await press(panel.getByRole("link", { name: /^2019: / }), "Enter", "**year=2019**");
  await press(chip(page, "2019"), "Enter", "**/soeg?q=bolig&sort=newest");
  await press(page.getByRole("link", { name: "Tæt visning" }), "Enter", "**view=compact**");
  await press(page.getByRole("link", { name: "Saml efter sag" }), "Enter", "**fold=case**");
});
