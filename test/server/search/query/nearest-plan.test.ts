import { describe, expect, test } from "vitest";
import type { EachAnswer } from "../../../../engine/query/search-each.ts";
import {
  type Probe,
  planNearest,
  presentWords,
  scoreNearest,
} from "../../../../server/search/query/nearest-plan.ts";
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

describe("an item is worth", () => {
  const probe = (words: number[], share = 1): Probe => ({
    query: { q: "", fields: [], weight: 1 },
    words,
    share,
  });
  const answer = (total: number, ...ids: string[]): EachAnswer => ({
    total,
    hits: ids.map((id) => ({ id })),
  });
  const rarity = (holding: number, all: number) => Math.log(1 + (all + 1) / (holding + 1));
  const others = (count: number) => Array.from({ length: count }, (_, at) => `o${at}`);

  test("the words that it holds, a rare one more than a common one", () => {
    const scored = scoreNearest(
      [probe([]), probe([0]), probe([1])],
      [answer(99), answer(1, "rare"), answer(50, "common")],
    );
    expect(scored.map(({ id }) => id)).toEqual(["rare", "common"].slice(0, scored.length));
    expect(scored[0]?.score).toBeCloseTo(rarity(1, 99), 9);
  });

  test("a word by the best that its lists say, and less further down a list", () => {
    const scored = scoreNearest(
      [probe([]), probe([0], 0.2), probe([0], 1)],
      [answer(99), answer(9, "a", "b"), answer(9, "b", ...others(7), "a")],
    );
    const of = (id: string) => scored.find((one) => one.id === id)?.score;
    expect(of("b")).toBeCloseTo(rarity(9, 99), 9);
    expect(of("a")).toBeCloseTo(rarity(9, 99) * (1 - 0.35 + 0.35 / 2), 9);
  });

  test("of all words but one, each by its own rarity", () => {
    const scored = scoreNearest(
      [probe([]), probe([0]), probe([1]), probe([2]), probe([0, 2])],
      [answer(99), answer(9), answer(50), answer(2), answer(1, "both")],
    );
    expect(scored[0]?.score).toBeCloseTo(rarity(9, 99) + rarity(2, 99), 9);
  });

  test("however little it is, but nothing for a word that no item holds", () => {
    const scored = scoreNearest([probe([]), probe([0], 0.2)], [answer(9), answer(9, "a")]);
    expect(scored).toHaveLength(1);
    expect(scored[0]?.score).toBeLessThan(1);
    expect(scoreNearest([probe([]), probe([0])], [answer(9), answer(0, "a")])).toEqual([]);
  });

  test("being listed where it has three tenths of the best", () => {
    const listed = (share: number) =>
      scoreNearest(
        [probe([]), probe([0]), probe([1], share)],
        [answer(99), answer(9, "best"), answer(9, "other")],
      ).map(({ id }) => id);
    expect(listed(0.31)).toEqual(["best", "other"]);
    expect(listed(0.29)).toEqual(["best"]);
  });
});

test("a word stands somewhere where one of its readings does, and nowhere where none does", () => {
  const probe = (...words: number[]): Probe => ({
    query: { q: "", fields: [], weight: 1 },
    words,
    share: 1,
  });
  const answer = (total: number): EachAnswer => ({ hits: [], total });
  const words = input([word("havn"), word("mole"), word("kaj")]);
  const present = presentWords(
    words,
    [probe(0), probe(1), probe(1), probe(2)],
    [0, 0, 3, 1].map(answer),
  );
  expect([...present]).toEqual(["mole", "kaj"]);
});
