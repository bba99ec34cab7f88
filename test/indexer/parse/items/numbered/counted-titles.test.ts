import { expect, test } from "vitest";
import { romanNumber } from "../../../../../danish/numbers/roman-number.ts";
import type { ItemStart } from "../../../../../indexer/parse/items/item-start.ts";
import { withMarksAsNumbers } from "../../../../../indexer/parse/items/numbered/counted-titles.ts";
import { itemsOf } from "../../parsed-items.ts";

const start = (title: string, at: number): ItemStart => ({
  at,
  end: at + 1,
  number: null,
  title,
  caseNumber: null,
  closed: null,
  extras: [],
});
const counted = (...titles: string[]) =>
  withMarksAsNumbers(titles.map(start)).map(({ number, title }) => [number, title]);

test.each([
  [
    ["I. Ny bro", "II. Kaj", "III. Kran"],
    ["I", "II", "III"],
  ],
  [
    ["IX. Ny bro", "X. Kaj"],
    ["IX", "X"],
  ],
  [
    ["A) Ny bro", "B) Kaj"],
    ["A", "B"],
  ],
  [
    ["H. Ny bro", "I. Kaj", "J. Kran"],
    ["H", "I", "J"],
  ],
  [
    ["1.9 Ny bro", "1.10 Kaj", "2.1 Kran"],
    ["1.9", "1.10", "2.1"],
  ],
  [
    ["2.1. Ny bro", "2.2. Kaj"],
    ["2.1", "2.2"],
  ],
])("what counts all titles %j is their number", (titles, numbers) => {
  expect(counted(...titles)).toEqual(
    numbers.map((number, i) => [number, ["Ny bro", "Kaj", "Kran"][i]]),
  );
});

test.each([
  [["A. Ny bro", "Kaj"]],
  [["I. Ny bro", "I. Kaj"]],
  [["A. Ny bro", "C. Kaj"]],
  [["2.1 mio. kr. til bro", "2.2 mio. kr. til kaj"]],
  [["2.1 Ny bro", "2.1.1 Kaj"]],
  [["A. Ny bro"]],
])("marks that do not count the titles are a part of them: %j", (titles) => {
  expect(counted(...titles)).toEqual(titles.map((title) => [null, title]));
});

test("minutes with Roman numbers and labels have their numbers and titles", () => {
  const item = (title: string) => `${title}\n\nBeslutning\n\nGodkendt.\n\n`;
  const text = `Referat fra Havneudvalget den 4. maj 2020\n\n${item("I. Ny bro")}${item("II. Kaj")}`;
  expect(itemsOf(text)).toEqual([
    ["I", "Ny bro", "Godkendt."],
    ["II", "Kaj", "Godkendt."],
  ]);
});

test("Roman numbers are added up, a smaller sign before a larger one taken from it", () => {
  expect(["I", "IV", "IX", "XIV", "XL", "XCIX"].map(romanNumber)).toEqual([1, 4, 9, 14, 40, 99]);
});

test("titles that a group and a figure count are items where each has its label, lists inside them are none", () => {
  const text = [
    "Havnerådet den 4. maj 2026",
    "1. Åbne punkter",
    "1.1 Ny bro",
    "Indstilling",
    "1. Broen males",
    "2. Broen vaskes",
    "Beslutning",
    "Godkendt.",
    "1.2 Kaj",
    "Beslutning",
    "Udsat.",
    "2.1 Kran",
    "Beslutning",
    "Godkendt.",
  ].join("\n");
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1.1", "Ny bro"],
    ["1.2", "Kaj"],
    ["2.1", "Kran"],
  ]);
});

test("chapters of a case that are counted so are no items", () => {
  const text = [
    "1. Ny bro",
    "Sagsfremstilling",
    "1.1 Baggrund",
    "Broen er gammel.",
    "1.2 Økonomi",
    "Den koster penge.",
    "1.3 Tidsplan",
    "Til foråret.",
    "Beslutning",
    "Godkendt.",
    "2. Kaj",
    "Beslutning",
    "Udsat.",
  ].join("\n");
  expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "2"]);
});
