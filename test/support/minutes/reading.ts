/** What a reader sees on a page of the portal, found as a reader finds it: by its words. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export const searchField = (page: Page) =>
  page.getByLabel("Søg på emne, ord eller sagsnummer", { exact: true });

/** The results' titles, as they are shown at the moment. */
export const titles = (page: Page) => page.locator(".hit-title").allInnerTexts();

export const filter = (page: Page, label: string) =>
  page.locator("#filtre").getByRole("checkbox", { name: new RegExp(`^${label} \\d`) });

export const chip = (page: Page, label: string) =>
  page.getByRole("link", { name: `Fjern filteret ${label}` });

/** To the `"Forrige"` or `"Næste"` page of the results. */
export const pageLink = (page: Page, label: string) =>
  page.getByRole("navigation", { name: "Sider" }).getByRole("link", { name: label });

/** Waits until the heading of the results says so. */
export async function seesTotal(page: Page, total: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: total }).waitFor();
}

/** Waits until the address has this search, in whatever order. */
export async function hasAddress(page: Page, search: Record<string, string>): Promise<void> {
  const read = () => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(read, { timeout: 30_000, interval: 20 }).toEqual(search);
}
