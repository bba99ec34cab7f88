import { describe, expect, test } from "vitest";
import type { EachAnswer } from "../../../../engine/query/search-each.ts";
import type { Probe } from "../../../../server/search/query/nearest-plan.ts";
import { presentWords, scoreNearest } from "../../../../server/search/query/nearest-score.ts";
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
