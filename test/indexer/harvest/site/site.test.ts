import { expect, test } from "vitest";
import { toFolderName, toJournalPath, toSite } from "../../../../indexer/harvest/site/site.ts";

test("a site is its origin, however it is written", () => {
  const site = { origin: "https://dagsordener.vibefjord.dk", municipality: "Vibefjord" };
  expect(toSite("dagsordener.vibefjord.dk", "Vibefjord")).toEqual(site);
  expect(toSite("https://Dagsordener.Vibefjord.dk/vis?id=1", "Vibefjord")).toEqual(site);
});

test.each(["ftp://example.dk", "file:///etc/passwd", "http://", "to ord"])(
  "%s is no site",
  (address) => {
    expect(toSite(address, null)).toBeNull();
  },
);

test.each([
  ["https://dagsordener.vibefjord.dk", "dagsordener.vibefjord.dk"],
  ["http://127.0.0.1:8080", "127.0.0.1-8080"],
  ["http://[::1]:8080", "-1-8080"],
  ["https://dagsordener.tårnby.dk", "dagsordener.xn--trnby-mra.dk"],
])("%s is kept in the folder %s", (address, folder) => {
  const site = toSite(address, null);
  expect(site && toFolderName(site)).toBe(folder);
});

test("a site kept in two folders has two journals", () => {
  const site = { origin: "https://dagsordener.vibefjord.dk", municipality: null };
  const first = toJournalPath(site, { into: "a", state: "var/harvest" });
  expect(first).toMatch(/^var\/harvest\/dagsordener\.vibefjord\.dk-[0-9a-f]{8}\.jsonl$/);
  expect(toJournalPath(site, { into: "b", state: "var/harvest" })).not.toBe(first);
});
