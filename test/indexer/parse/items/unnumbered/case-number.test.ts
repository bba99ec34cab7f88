import { expect, test } from "vitest";
import { itemsAboveCaseNumber } from "../../../../../indexer/parse/items/unnumbered/case-number.ts";
import { rowsOf } from "../../recognised-rows.ts";

const named = (...lines: string[]) =>
  itemsAboveCaseNumber(rowsOf(...lines)).map(({ number, title, caseNumber }) => [
    number,
    title,
    caseNumber,
  ]);

test("what stands above an item's case number is its title", () => {
  expect(named("Ny kran", "Sagsnr.: 24/17")).toEqual([[null, "Ny kran", "24/17"]]);
});

test("»Punkt: 1« there is its number, and no title", () => {
  expect(named("Punkt: 1", "Sagsnr.: 24/17")).toEqual([["1", null, "24/17"]]);
});
