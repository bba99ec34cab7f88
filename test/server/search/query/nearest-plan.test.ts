import { describe, expect, test } from "vitest";
import { type Probe, planNearest } from "../../../../server/search/query/nearest-plan.ts";
import type { PlanInput, PlannedWord } from "../../../../server/search/query/plan-input.ts";
import { emptyInput } from "./empty-input.ts";

const word = (text: string, other: Partial<PlannedWord> = {}): PlannedWord => ({
  text,
  readings: [{ tokens: [text], weight: 1, span: 1 }],
  parts: [],
  related: [],
  ...other,
});
const input = (words: PlannedWord[], other: Partial<PlanInput> = {}): PlanInput => ({
  ...emptyInput,
  words,
  ...other,
});
const named = (count: number) => Array.from({ length: count }, (_, at) => word(`w${at}`));
const asked = (plan: readonly Probe[]) =>
  plan.map(({ query, words, share }) => [query.q.trim(), words.join(" "), share]);

describe("what is asked", () => {
  test("is everything, and each word by its readings, its parts and what is related to it alone", () => {
    const related = [
      { tokens: ["borgmester"], weight: 0.6, span: 1 },
      { tokens: ["ting"], weight: 0.6, span: 2 },
    ];
    const readings = [
      { tokens: ["byrad"], weight: 1, span: 1 },
      { tokens: ["byradet"], weight: 0.9, span: 1 },
    ];
    const only = word("byråd", {
      readings,
      parts: ["by", "rad"],
      ownParts: ["by", "rad"],
      related,
    });
    expect(asked(planNearest(input([only])))).toEqual([
      ["", "", 0],
      ["byrad", "0", 1],
      ["byradet", "0", 0.9],
      ["by rad", "0", 0.5],
      ["by", "0", 0.2],
      ["rad", "0", 0.2],
      ["borgmester", "0", 0.45],
    ]);
  });

  test("is what stands for several words as all of them", () => {
    const related = [{ tokens: ["herberg"], weight: 0.6, span: 2 }];
    const plan = planNearest(input([word("sove", { related }), word("ude")]));
    expect(asked(plan)).toContainEqual(["herberg", "0 1", 0.45]);
  });

  test("is a word that says little as less than others, and a theme by its own name", () => {
    const plan = planNearest(input([word("folk", { weight: "light", themes: ["social"] })]));
    expect(asked(plan).slice(1)).toEqual([
      ["folk", "0", 0.35],
      ["", "0", 0.3 * 0.35],
    ]);
  });

  test("is a beginning as the word after the last", () => {
    const plan = planNearest(input([word("bro")], { prefix: "sko" }));
    expect(asked(plan).at(-1)).toEqual(["sko", "1", 1]);
  });

  test("is the last word as a beginning too, while it is typed", () => {
    const plan = planNearest(input([word("bro"), word("sko")], { beginning: "sko" }));
    expect(asked(plan).at(-1)).toEqual(["sko", "1", 0.4]);
  });

  test.each([
    [2, 0],
    [3, 3],
    [8, 8],
    [9, 0],
  ])("is of %i words all but one together, %i times", (words, times) => {
    const several = planNearest(input(named(words))).filter((probe) => probe.words.length > 1);
    expect(several.map((probe) => probe.words.length)).toEqual(Array(times).fill(words - 1));
  });
});

describe("of a list is looked at", () => {
  const most = (plan: readonly Probe[]) =>
    plan.map(({ query, words }) => [query.q.trim(), words.length > 0 ? query.most : "counted"]);

  test("less where something only stands for the word", () => {
    const related = [{ tokens: ["borgmester"], weight: 0.6, span: 1 }];
    expect(most(planNearest(input([word("byråd", { related }), word("møde")])))).toEqual([
      ["", "counted"],
      ["byråd", undefined],
      ["borgmester", 12],
      ["møde", undefined],
    ]);
  });

  test("only the number where the word is alone: whatever holds it lacks nothing", () => {
    const [everything, own] = planNearest(input([word("byråd")]));
    expect(everything?.query.most).toBe(0);
    expect(own?.query.most).toBe(0);
    expect(planNearest(input([word("byråd")], { prefix: "mø" }))[1]?.query.most).toBeUndefined();
  });
});
