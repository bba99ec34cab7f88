/** A journalist who looks for what has been decided on a theme, and quotes it. */
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browser/browsing.ts";
import {
  chip,
  filter,
  hasAddress,
  searchField,
  seesTotal,
  titles,
} from "../support/minutes/reading.ts";

const { open } = browsing();
const hearing = "Hjemløseplan 2020-2023 - høring";

describe("the front page", () => {
  test("gives suggestions that the keyboard chooses", async () => {
    const page = await open("/");
    await searchField(page).pressSequentially("hjemløsh");
    await page.getByRole("option", { name: "Hjemløshed Emne" }).waitFor();
    await searchField(page).press("ArrowDown");
    await page.getByRole("option", { selected: true }).waitFor();
    await searchField(page).press("Enter");
    await page.waitForURL("**/emne/hjemloeshed");
    await page.getByRole("heading", { level: 1, name: "Hjemløshed" }).waitFor();
  });

  test("closes the suggestions by Escape and searches by Enter", async () => {
    const page = await open("/");
    await searchField(page).pressSequentially("hjemløshed");
    await page.getByRole("option").first().waitFor();
    await searchField(page).press("Escape");
    await page.getByRole("option").first().waitFor({ state: "detached" });
    await searchField(page).press("Enter");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
    await hasAddress(page, { q: "hjemløshed" });
  });
});

describe("the results", () => {
  test("come as one types, and the address follows", async () => {
    const page = await open("/soeg");
    await searchField(page).pressSequentially("hjemløshed");
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
    await hasAddress(page, { q: "hjemløshed" });
  });

  test("are narrowed by municipality and outcome, and widened by a chip", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await filter(page, "Vibefjord").check();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    await filter(page, "Drøftet").check();
    await seesTotal(page, "2 dagsordenspunkter i 1 kommune");
    expect((await titles(page))[0]).toBe(hearing);
    await hasAddress(page, { q: "hjemløshed", municipality: "Vibefjord", outcome: "discussed" });

    await chip(page, "Drøftet").click();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    expect(await filter(page, "Drøftet").isChecked()).toBe(false);
  });

  test("are restored by reload, back and forward", async () => {
    const page = await open("/soeg?q=hjemløshed");
    await filter(page, "Vibefjord").check();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    await page.reload();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    expect(await filter(page, "Vibefjord").isChecked()).toBe(true);
    await page.goBack();
    await seesTotal(page, "5 dagsordenspunkter i 2 kommuner");
    await page.goForward();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    await chip(page, "Vibefjord").waitFor();
  });
});

describe("an item", () => {
  test("gives its decision, its reference, and the way back to the search", async () => {
    const page = await open("/soeg?q=hjemløshed&municipality=Vibefjord", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("link", { name: hearing, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: hearing }).waitFor();
    const decision = page.getByRole("region", { name: "Beslutning" });
    expect(await decision.innerText()).toMatch(/Drøftet/);

    await decision.getByRole("button", { name: "Kopiér henvisning" }).click();
    await page.getByText("Henvisningen er kopieret.").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Vibefjord");
    expect(copied).toContain("19. september 2019");
    expect(copied).toContain(page.url().split("?")[0]);

    await decision.getByRole("button", { name: "Kopiér citat" }).click();
    await page.getByText("Citatet er kopieret.").first().waitFor();
    const quoted = await page.evaluate(() => navigator.clipboard.readText());
    const [, very = ""] = /#(\S+)$/.exec(quoted) ?? [];
    expect(await page.locator(`[id="${very}"]`).innerText()).toBe("Beslutning");

    await page.getByRole("link", { name: "Tilbage til søgningen" }).click();
    await seesTotal(page, "4 dagsordenspunkter i 1 kommune");
    await hasAddress(page, { q: "hjemløshed", municipality: "Vibefjord" });
  });

  test("keeps the words marked, and leads from one to the next", async () => {
    const page = await open("/soeg?q=hjemløshed&municipality=Vibefjord");
    await page.getByRole("link", { name: hearing, exact: true }).click();
    const steps = page.getByRole("navigation", { name: "Søgeordene på siden" });
    const count = await page.locator("mark[id]").count();
    expect(count).toBeGreaterThan(1);
    await steps.getByText(`Søgeordene står ${count} steder på siden`).waitFor();
    await steps.getByRole("button", { name: "Næste fund" }).click();
    await steps.getByText(`Fund 1 af ${count}`).waitFor();
    await steps.getByRole("button", { name: "Forrige fund" }).click();
    await steps.getByText(`Fund ${count} af ${count}`).waitFor();
    expect(await page.locator("mark:target").getAttribute("id")).toBe(`fund-${count}`);
  });
});
