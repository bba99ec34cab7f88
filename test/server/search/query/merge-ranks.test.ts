/** The order of what follows the hits. */
import { expect, test } from "vitest";
import { mergeRanks } from "../../../../server/search/query/merge-ranks.ts";

const idsOf = (...args: Parameters<typeof mergeRanks>) => mergeRanks(...args).map(({ id }) => id);

test("where not all related hits stand on the page they come first, the nearest behind them in their order", () => {
  expect(mergeRanks(["a", "b"], ["c", "a", "d"], false)).toEqual([
    { id: "a", kind: "related" },
    { id: "b", kind: "related" },
    { id: "c", kind: "nearest" },
    { id: "d", kind: "nearest" },
  ]);
});

test("in one order what stands in both lists goes before the first of either", () => {
  expect(idsOf(["a", "b", "c"], ["d", "e", "c"], true)[0]).toBe("c");
});

test("in one order a place near the top is worth more, and of equals the related goes first", () => {
  expect(idsOf(["a", "b"], ["c", "d"], true)).toEqual(["a", "c", "b", "d"]);
});

test("what stands in both is related, and stands once", () => {
  const merged = mergeRanks(["a"], ["a", "b"], true);
  expect(merged).toEqual([
    { id: "a", kind: "related" },
    { id: "b", kind: "nearest" },
  ]);
});
