import { describe, expect, test } from "vitest";
import { planLoose } from "../../../../server/search/query/loose-plan.ts";
import type { PlanInput, PlannedWord } from "../../../../server/search/query/plan.ts";

const word = (text: string, parts: string[] = []): PlannedWord => ({
  text,
  readings: [{ tokens: [text], weight: 1, span: 1 }],
  parts,
  related: [],
});
const input = (...words: PlannedWord[]): PlanInput => {
  return { words, phrases: [], excluded: [], excludedPhrases: [], prefix: null };
};
const queries = (plan: ReturnType<typeof planLoose>) => plan.map(({ q }) => q.trim());

describe("a plan for most of the words", () => {
  test("keeps the rarer word first", () => {
    expect(queries(planLoose(input(word("fond"), word("nakskov")), [1, 3]))).toEqual([
      "nakskov",
      "fond",
    ]);
  });

  test("keeps at least half of the words", () => {
    const plan = planLoose(input(word("a"), word("b"), word("c")), [1, 2, 3]);
    expect(queries(plan)).toEqual(["b c", "a c", "a b"]);
  });

  test("takes a compound's parts for half of it", () => {
    const compound = word("hjemløseplan", ["hjemløs", "plan"]);
    expect(queries(planLoose(input(compound), [1]))).toEqual(["hjemløs plan"]);
  });

  test("is empty for one simple word", () => {
    expect(planLoose(input(word("plan")), [1])).toEqual([]);
  });

  test("stays small however long the query", () => {
    const words = Array.from({ length: 30 }, (_, at) => word(`w${at}`, ["a", "b"]));
    expect(
      planLoose(
        input(...words),
        words.map(() => 1),
      ).length,
    ).toBeLessThanOrEqual(16);
  });
});
