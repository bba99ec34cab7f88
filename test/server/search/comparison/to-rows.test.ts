/** Counts of councils by year as the rows of a table. */
import { expect, test } from "vitest";
import { toRows } from "../../../../server/search/comparison/to-rows.ts";

const counts = (of: Readonly<Record<string, number>>) => new Map(Object.entries(of));
const tally = (
  hits: Readonly<Record<string, number>>,
  items: Readonly<Record<string, number>>,
  held = items,
) => ({ hits: counts(hits), items: counts(items), held: counts(held) });

const years = [
  tally({ Fjordby: 1 }, { Fjordby: 4 }),
  tally({ Fjordby: 3 }, { Fjordby: 6, Ærø: 5 }),
];

test("a row holds a cell for every year, and of all years the sums and their share", () => {
  const { municipalities } = toRows(years);
  const [fjordby] = municipalities;
  expect(fjordby?.cells.map(({ count, items, share }) => [count, items, share])).toEqual([
    [1, 4, 0.25],
    [3, 6, 0.5],
  ]);
  expect(fjordby?.total).toEqual({ covered: true, count: 4, items: 10, share: 0.4 });
});

test("a year of which nothing is held is not covered, one with nothing found is", () => {
  const aeroe = toRows(years).municipalities[1];
  expect(aeroe?.municipality).toBe("Ærø");
  expect(aeroe?.cells).toEqual([
    { covered: false, count: 0, items: 0, share: null },
    { covered: true, count: 0, items: 5, share: 0 },
  ]);
  expect(aeroe?.total.covered).toBe(true);
});

test("the row of all sums each year and all of them", () => {
  const { all } = toRows(years);
  expect(all.cells.map(({ count, items }) => [count, items])).toEqual([
    [1, 4],
    [3, 11],
  ]);
  expect(all.total).toEqual({ covered: true, count: 4, items: 15, share: 4 / 15 });
});

test("councils stand in the order of the Danish alphabet, also one that has only items of every agenda", () => {
  const one = tally({}, {}, { Åby: 1, Ærø: 1, Fjordby: 2, Ølby: 1 });
  const { municipalities } = toRows([one]);
  expect(municipalities.map(({ municipality }) => municipality)).toEqual([
    "Fjordby",
    "Ærø",
    "Ølby",
    "Åby",
  ]);
  expect(municipalities[0]?.total).toEqual({ covered: true, count: 0, items: 0, share: null });
});
