import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import { nextOrder, sortOf, sortRows } from "../../../../web/components/compare/sort-rows.ts";

const cell = (count: number, items: number) => {
  return { covered: true, count, items, share: items === 0 ? null : count / items };
};
const gap = { covered: false, count: 0, items: 0, share: null };

const comparison = {
  query: emptyQuery,
  years: ["2020", "2021"],
  routine: 0,
  unplaced: 0,
  partial: false,
  all: { cells: [], total: gap },
  municipalities: [
    { municipality: "Ærø", cells: [gap, cell(5, 100)], total: cell(5, 100) },
    { municipality: "Assens", cells: [cell(2, 4), cell(1, 50)], total: cell(3, 54) },
    { municipality: "Billund", cells: [cell(9, 90), cell(0, 40)], total: cell(9, 130) },
  ],
};
const names = (order: string) =>
  sortRows(comparison, order).map(({ municipality }) => municipality);

describe("the rows", () => {
  test.each([
    ["share", ["Billund", "Assens", "Ærø"]],
    ["-share", ["Ærø", "Assens", "Billund"]],
    ["count", ["Billund", "Ærø", "Assens"]],
    ["municipality", ["Assens", "Billund", "Ærø"]],
    ["-municipality", ["Ærø", "Billund", "Assens"]],
    ["2021", ["Ærø", "Assens", "Billund"]],
  ])("by %s", (order, expected) => {
    expect(names(order)).toEqual(expected);
  });

  test.each(["2020", "-2020"])("by %s a share of few items follows, and a gap is last", (order) => {
    expect(names(order)).toEqual(["Billund", "Assens", "Ærø"]);
  });
});

test("a column that is sorted by turns around when it is asked for again", () => {
  expect([nextOrder("share", "count"), nextOrder("share", "share")]).toEqual(["share", "-share"]);
  expect(sortOf("share", "share")).toBe("descending");
  expect(sortOf("municipality", "municipality")).toBe("ascending");
  expect(sortOf("count", "share")).toBeUndefined();
});
