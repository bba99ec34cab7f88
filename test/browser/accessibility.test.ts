/** What holds of every kind of page: for every reader, on every screen, whatever the minutes hold. */
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import { someItem, someMeeting, someSection } from "../support/minutes/parsed-meeting.ts";
import { searchField, seesTotal } from "../support/minutes/reading.ts";

const evil = `<script>alert("x")</script><img src=x onerror=alert(1)>`;
const { open } = browsing([
  someMeeting({
    items: [
      someItem({
        ...{ number: "1", title: `Ondsindet ${evil}`, caseNumber: "18/1234" },
        ...{ decision: `Godkendt ${evil}`, outcome: "approved", attachments: [evil] },
        sections: [someSection(`Teksten ${evil}`), someSection(`Godkendt ${evil}`, "decision")],
      }),
    ],
  }),
]);

const kinds = [
  "/",
  "/soeg?q=hjemløshed",
  "/soeg?q=findesslet",
  "/soeg?q=misbrug+%22hjemløshd%22&unwidened=misbrug",
  "/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-142",
  "/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-142?q=hjemløse",
  "/moede/vibefjord-kommunalbestyrelsen-2019-11-26",
  "/sag/Vibefjord/27.57.16-P22-1-19",
  "/emner",
  "/emne/hjemloeshed",
  "/sammenlign",
  "/besluttet-foer",
  "/sammenlign?topic=hjemloeshed",
  "/kommuner",
  "/kommune/Vibefjord",
  "/om",
  "/hjaelp",
  "/privatliv",
  "/kommune/Thisted",
  "/fjernet",
  "/findes-ikke",
  "/soeg?page=0",
];

/** These have something beside their texts in a wide window. */
const withSide: ReadonlySet<string> = new Set([
  "/",
  "/soeg?q=hjemløshed",
  "/punkt/vibefjord-kommunalbestyrelsen-2019-11-26-142",
  "/emner",
  "/besluttet-foer",
  "/kommuner",
  "/kommune/Vibefjord",
  "/kommune/Thisted",
  "/om",
  "/hjaelp",
  "/privatliv",
  "/fjernet",
  "/findes-ikke",
  "/soeg?page=0",
]);

const phone = { viewport: { width: 360, height: 740 } };
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const narrow = { width: 320, height: 640 };
const scrolledWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** No column of a wide window is empty. */
async function expectSide(page: Page): Promise<void> {
  const main = page.locator("main");
  const [frame, side] = await Promise.all([
    main.boundingBox(),
    main.locator(".column-side").first().boundingBox(),
  ]);
  expect(side?.width).toBeGreaterThan(200);
  expect(side?.height).toBeGreaterThan(60);
  expect(side?.x).toBeLessThan((frame?.x ?? 0) + 64);
}

/** What axe-core finds serious or critical by these rules, or by all, and where. */
async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const run = `axe.run(${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Paper has nothing to press; the field of a search says there what was asked. */
function readPressable(): string[] {
  const controls =
    "button, select, summary, input:not([type=hidden], #soegefelt), .button, .quiet-action";
  return [...document.querySelectorAll(controls)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.outerHTML.slice(0, 200));
}

test.each(kinds)(
  "%s shuts no reader out, in a wide window, by day, by night, on a phone, or on paper",
  async (path) => {
    const page = await open(path, { bypassCSP: true }); // which allows no script but our own
    if (withSide.has(path)) await expectSide(page);
    await page.addScriptTag({ path: axePath });
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findBarriers(page, ["color-contrast"])).toEqual([]);
    await page.setViewportSize(phone.viewport);
    expect(await scrolledWidth(page)).toBeLessThanOrEqual(phone.viewport.width);
    await page.setViewportSize(narrow);
    expect(await scrolledWidth(page)).toBeLessThanOrEqual(narrow.width);
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(readPressable)).toEqual([]);
  },
);

test("the suggestions shut no reader out while one of them is chosen", async () => {
  const page = await open("/", { bypassCSP: true });
  await page.addScriptTag({ path: axePath });
  await searchField(page).pressSequentially("hjem");
  await page.getByRole("option").first().waitFor();
  await searchField(page).press("ArrowDown");
  await page.getByRole("option", { selected: true }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

describe("the keyboard alone", () => {
  /** Presses Tab until what bears the name has the focus; no page has so many stops. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let stop = 0; stop < 100; stop++) {
      await page.keyboard.press("Tab");
      if (name.test(await page.evaluate(readFocused))) return;
    }
    throw new Error(`${name} gets no focus`);
  }

  function readFocused(): string {
    const focused = document.activeElement;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
    return label?.textContent ?? "";
  }

  test("reaches the field, searches, filters, and opens a result", async () => {
    const page = await open("/");
    await tabTo(page, /^Søg på emne/);
    await page.keyboard.type("hjemløshed");
    await page.keyboard.press("Enter");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
    await tabTo(page, /^Vibefjord/);
    await page.keyboard.press("Space");
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    await tabTo(page, /^Hjemløseplan/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/punkt/**");
  });

  test("skips the head of the page at once", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(readFocused)).toBe("Gå til indholdet");
  });

  test("opens the filters on a phone, and Escape closes them", async () => {
    const page = await open("/soeg?q=hjemløshed", phone);
    await tabTo(page, /^Filtre$/);
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Filtre" });
    await sheet.getByRole("checkbox", { name: /^Vibefjord/ }).check();
    await sheet.getByRole("button", { name: "Vis 4 punkter" }).waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
  });
});

test("markup in minutes is shown as the text that it is", async () => {
  const page = await open("/soeg?q=ondsindet");
  const title = `Ondsindet ${evil}`;
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await page.getByRole("region", { name: "Beslutning" }).innerText()).toContain(evil);
  expect(await page.locator("main img").count()).toBe(0);
});
