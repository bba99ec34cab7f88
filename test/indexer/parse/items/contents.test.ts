/** Where a table of contents stands, how far it goes, and what its rows say. */
import { describe, expect, test } from "vitest";
import { findContents } from "../../../../indexer/parse/items/contents.ts";
import { rowsOf } from "../recognised-rows.ts";

const find = (...lines: string[]) => findContents(rowsOf(...lines));
const told = (...lines: string[]) =>
  find(...lines)?.rows.map(({ number, title, closed }) => [number, title, closed]) ?? null;

const items = ["1. Budget", "Beslutning", "Godkendt.", "2. Skovtur", "Beslutning", "Udsat."];

describe("a table of contents", () => {
  test.each([
    "Indholdsfortegnelse",
    "Indhold",
    "Dagsorden",
    "Punkter til dagsordenen",
    "Dagsorden for mødet:",
  ])("»%s« heads one where its titles stand again below", (heading) => {
    expect(told(heading, "1. Budget", "2. Skovtur", "", ...items)).toEqual([
      ["1", "Budget", false],
      ["2", "Skovtur", false],
    ]);
  });

  test("»Dagsorden« heads the items themselves where none of them comes again", () => {
    expect(told("Dagsorden", ...items)).toBeNull();
  });

  test("without a heading is none", () => {
    expect(told("1. Budget", "2. Skovtur", "", ...items)).toBeNull();
  });

  test("has numbers of pages, which are no part of its titles", () => {
    expect(told("Dagsorden", "1. Budget .... 3", "2. Skovtur\t4", "", "Andet")).toEqual([
      ["1", "Budget", false],
      ["2", "Skovtur", false],
    ]);
  });

  test("ends where its numbers begin anew", () => {
    const contents = find("Indholdsfortegnelse", "1. Budget", "2. Skovtur", ...items);
    expect([contents?.from, contents?.to]).toEqual([0, 3]);
  });

  test("goes on up to »Referat«, where the items begin", () => {
    const lines = ["Dagsorden", "1. Budget", "2. Skovtur", "Bemærk tiden", "Referat", ...items];
    expect(find(...lines)?.to).toBe(4);
  });

  test("is closed where a row, its group or its title says so", () => {
    expect(
      told("Indholdsfortegnelse", "Åbent 1 Budget", "Lukket 2 Salg af grund", "", ...items),
    ).toEqual([
      ["1", "Budget", false],
      ["2", "Salg af grund", true],
    ]);
    expect(
      told("Indholdsfortegnelse", "1. Budget", "2. Salg (Lukket punkt)", "", ...items),
    ).toEqual([
      ["1", "Budget", false],
      ["2", expect.stringContaining("Salg"), true],
    ]);
  });
});

describe("a table whose cells stand below each other", () => {
  test("has a number, a title and a page for each row, below its heads", () => {
    const lines = ["Indhold", "Pkt.", "Emne", "Side", "1.", "Budget", "3", "2.", "Skovtur", "5"];
    expect(told(...lines, "", ...items)).toEqual([
      ["1", "Budget", false],
      ["2", "Skovtur", false],
    ]);
    expect(find(...lines, "", ...items)?.to).toBe(lines.length);
  });

  test("has two rows at least", () => {
    expect(told("Indhold", "1.", "Budget", "3", "Andet")).toBeNull();
  });
});
