import { expect, test } from "vitest";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";
import { partWebSite } from "../../../../indexer/read/pdf/web-site.ts";

/** A line a text; "# " before a title. */
const blocksOf = (...texts: readonly string[]) =>
  texts.map((text, i) =>
    toBlock(text.replace("# ", ""), i + 1, { heading: text.startsWith("# ") ? 1 : 0 }),
  );
const textsOf = (...texts: readonly string[]) =>
  partWebSite(blocksOf(...texts)).blocks.map(({ text }) => text);

const minutes = ["1. Kajen", "", "Beslutning", "Godkendt."];
const menus = ["Nybro Kommune bruger cookies", "Gå til hovedindhold", "", "Forside", "Havnen"];
const foot = ["", "Nybro Kommune", "Telefon 11 22 33 44", "", "Tilgængelighedserklæring"];

test("menus above a page's title, meetings in the margin and the site's foot are none of the minutes", () => {
  const aside = ["Andre møder", "Havneudvalget 1. april 2026"];
  const title = "# Referat - Havneudvalget - 4. maj 2026";
  const { blocks, site } = partWebSite(blocksOf(...menus, ...aside, title, ...minutes, ...foot));
  expect(blocks.map(({ text }) => text)).toEqual([title.slice(2), ...minutes]);
  expect(site).toEqual([...menus, ...aside, ...foot].filter(Boolean));
});

test("below the menus a title that tells of no meeting may stand under who met", () => {
  expect(textsOf("Vi bruger cookies", "Havneudvalget", "# Referat", ...minutes)).toEqual([
    "Havneudvalget",
    "Referat",
    ...minutes,
  ]);
});

test.each([
  ["a last decision on them", [...minutes.slice(0, 3), "", "Cookies afvises, og vi ringer.", ""]],
  ["a last title on them", [...minutes, "", "2. Tilgængelighedserklæring for havnen"]],
  ["an address that ends the minutes", [...minutes, "", "Nybro Kommune", "Telefon 11 22 33 44"]],
  [
    "a decision on cookies",
    [
      "# Referat 2026",
      "1. Brug af cookies på havnens side",
      "",
      `Udsat, ${"for vi mangler svar ".repeat(9)}`,
    ],
  ],
  ["a title above which no menu stands", ["Havneudvalget", "# Referat 2026", ...minutes]],
])("what shows no site stays whole: %s", (_, texts) => {
  expect(textsOf(...texts)).toEqual(texts.map((text) => text.replace("# ", "")));
});
