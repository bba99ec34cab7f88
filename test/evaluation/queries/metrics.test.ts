import { describe, expect, test } from "vitest";
import { mean, score } from "../../../evaluation/queries/metrics.ts";

const grades = new Map([
  ["a", 2],
  ["b", 1],
]);

describe("measures", () => {
  test("the ideal order scores one in all of them", () => {
    expect(score({ answers: ["a", "b", "c"], grades })).toEqual({ ndcg: 1, recall: 1, mrr: 1 });
  });

  test("a better answer too low costs gain, not recall", () => {
    const { ndcg, recall, mrr } = score({ answers: ["b", "a"], grades });
    expect(ndcg).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)));
    expect([recall, mrr]).toEqual([1, 1]);
  });

  test("what stands below the tenth place counts only for the rank of the first", () => {
    const answers = [..."0123456789", "a"];
    expect(score({ answers, grades })).toEqual({ ndcg: 0, recall: 0, mrr: 1 / 11 });
  });

  test("the mean of nothing is zero", () => {
    expect(mean([])).toEqual({ ndcg: 0, recall: 0, mrr: 0 });
  });
});
