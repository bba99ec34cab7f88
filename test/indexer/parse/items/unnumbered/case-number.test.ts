import { expect, test } from "vitest";
import {
  itemsAboveCaseNumber,
  itemsAtCaseNumber,
} from "../../../../../indexer/parse/items/unnumbered/case-number.ts";
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

test("where most titles are lost, one that stands numbered above its mark is the item's", () => {
  const starts = itemsAtCaseNumber(
    rowsOf("Sagsnr.: 24/17", "Beslutning", "Ja.", "", "2. Ny kran", "Åben sag", "Sagsnr.: 24/18"),
  );
  expect(starts.map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
    [null, null, "24/17"],
    ["2", "Ny kran", "24/18"],
  ]);
});

test("the document's number may stand between them, where air parts the title from what is above", () => {
  const facts = ["Dok.nr.: 3922", "Sagsid.: 24/17"];
  expect(named("Godkendt.", "", "Ny kran", ...facts)).toEqual([[null, "Ny kran", "24/17"]]);
  expect(named("Kranen ses efter", "Ny kran", ...facts)).toEqual([]);
});
