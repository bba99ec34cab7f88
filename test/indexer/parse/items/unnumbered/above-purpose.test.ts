/** What an item is for, and for how long, stands right below its title. */
import { expect, test } from "vitest";
import { itemsAbovePurpose } from "../../../../../indexer/parse/items/unnumbered/above-purpose.ts";
import { itemsOf } from "../../parsed-items.ts";
import { rowsOf } from "../../recognised-rows.ts";

const head = "Referat fra møde i Havnerådet den 4. maj 2020\n\n";
const item = (title: string, purpose: string, decision: string) =>
  `${title}\n\n${purpose}\n\nVi ser på sagen.\n\nReferat:\nMange talte.\n\nBeslutning:\n${decision}\n\n`;

test("lines of purpose and minutes tell the titles above them", () => {
  const text = `${head}${item("Ny kaj", "Orientering - 5 min.", "Udsat.")}${item("Bænke 2021/2022", "Orientering og drøftelse - 30 min.", "Vi maler dem.")}${item("3 gode ting", "Drøftelse (ca. 10 min)", "")}`;
  expect(itemsOf(text).map(([, title, decision]) => [title, decision?.split("\n").at(-1)])).toEqual(
    [
      ["Ny kaj", "Udsat."],
      ["Bænke 2021/2022", "Vi maler dem."],
      ["3 gode ting", undefined],
    ],
  );
});

test("two are too few, and a line that could be no title above one is enough against them all", () => {
  const found = (...lines: string[]) => itemsAbovePurpose(rowsOf(...lines)).length;
  const [kaj, bench, sign] = ["Orientering - 5 min.", "Drøftelse - 5 min.", "Beslutning - 1 min."];
  expect(found("Kaj", kaj, "Bænk", bench)).toBe(0);
  expect(found("Kaj", kaj, "Bænk", bench, "Skilt", sign)).toBe(3);
  expect(found("Kaj", kaj, "Bænk", bench, "Det blæste hele dagen.", sign)).toBe(0);
});
