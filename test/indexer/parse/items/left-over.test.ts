/** What looks like an item and was not taken for one is told, with its line. */
import { expect, test } from "vitest";
import { leftOver, leftOverProblems } from "../../../../indexer/parse/items/left-over.ts";
import { numberedItems } from "../../../../indexer/parse/items/numbered/numbered-items.ts";
import { rowsOf } from "../recognised-rows.ts";

function left(...lines: string[]): number[] {
  const rows = rowsOf(...lines);
  return leftOver(rows, numberedItems(rows, null, "dot"));
}

test("the next number, in another spelling and set apart, and no item has it", () => {
  expect(left("1. Grus", "Der køres ud.", "", "2) Brønde", "To er sunket.")).toEqual([2]);
});

test("a title that nearly every meeting has", () => {
  expect(left("1. Grus", "Der køres ud.", "", "Godkendelse af referat", "Godkendt.")).toEqual([2]);
});

test.each([
  ["numbers that go on", ["1. Grus", "Ud.", "", "2. Brønde", "Nej.", "", "3. Fest", "Ja."]],
  ["a list inside an item", ["1. Grus", "Der ventes på", "a) regn", "b) frost", "2. Fest", "Ja."]],
  ["what an item is for", ["1. Grus", "", "Orientering", "", "Der køres ud.", "2. Fest", "Ja."]],
])("%s leave nothing over", (_, lines) => expect(left(...lines)).toEqual([]));

test("one problem a line", () => {
  const rows = rowsOf("1. Grus", "Der køres ud.", "", "Godkendelse af referat", "Godkendt.");
  const [problem, ...others] = leftOverProblems(rows, numberedItems(rows, null, "dot"));
  expect(problem).toMatchObject({ code: "item-unsure", line: 4 });
  expect(others).toEqual([]);
});

test("numbers that begin anew with a title that nearly every meeting has", () => {
  const lines = ["1. Grus", "Ud.", "", "2. Fest", "Ja.", "", "1. Nyt fra havnen", "Bo var der."];
  expect(left(...lines)).toEqual([4]);
});
