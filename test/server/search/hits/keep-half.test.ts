import { expect, test } from "vitest";
import { keepHalf } from "../../../../server/search/hits/keep-half.ts";
import { toHit } from "../../../web/fixtures/hits.ts";

const words = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`);

/** A hit with the first so many of the words in its text. */
const holding = (count: number) => {
  const places = words(count).map((word) => ({
    word,
    as: word,
    how: "form" as const,
    field: "decision" as const,
  }));
  return toHit({ id: `${count}`, why: { words: places, near: null } });
};
const kept = (asked: number, ...held: number[]) =>
  keepHalf(held.map(holding), new Set(words(asked))).map(({ id }) => Number(id));

test("what holds fewer than half of the words is no hit", () => {
  expect(kept(6, 3, 2, 5, 1)).toEqual([3, 5]);
  expect(kept(3, 1, 0, 2)).toEqual([1, 2]);
});

test("where nothing holds half of a long query, what holds the most stays", () => {
  expect(kept(35, 2, 4, 4, 1)).toEqual([4, 4]);
});

test("a word that stands nowhere, or one marked twice, counts for nothing", () => {
  const hit = holding(2);
  const twice = { ...hit, why: { words: [...hit.why.words, ...hit.why.words], near: null } };
  expect(keepHalf([twice, holding(3)], new Set([...words(6)]))).toHaveLength(1);
  expect(keepHalf([holding(1)], new Set())).toHaveLength(1);
});
