/** Which words of a text set it apart from all others. */
import { expect, test } from "vitest";
import { distinctiveWords } from "../../../../server/search/nearest/distinctive-words.ts";

/** Of an archive of `total` items: how many have each word. */
const weigh = (
  total: number,
  words: readonly (readonly [word: string, times: number, elsewhere: number])[],
  least?: number,
) =>
  distinctiveWords(
    words.map(([word, times]) => ({ token: word, word, times })),
    [],
    async () =>
      [total, ...words.map(([, , elsewhere]) => elsewhere)].map((one) => ({
        hits: [],
        total: one,
      })),
    least,
  );
const order = async (...args: Parameters<typeof weigh>) =>
  (await weigh(...args)).map(({ word }) => word);

test("of words as frequent here, the rarer elsewhere says more", async () => {
  expect(
    await order(1_000, [
      ["skole", 1, 100],
      ["kajplads", 1, 2],
    ]),
  ).toEqual(["kajplads", "skole"]);
});

test("of words as rare elsewhere, the more frequent here says more", async () => {
  expect(
    await order(1_000, [
      ["havn", 1, 10],
      ["kaj", 5, 10],
    ]),
  ).toEqual(["kaj", "havn"]);
});

test("what nothing has, or every fifth item, tells none apart", async () => {
  expect(
    await order(1_000, [
      ["a", 1, 0],
      ["b", 1, 200],
      ["c", 1, 201],
    ]),
  ).toEqual(["b"]);
});

test("in a small archive a word may stand in twenty items", async () => {
  expect(
    await order(30, [
      ["a", 1, 20],
      ["b", 1, 21],
    ]),
  ).toEqual(["a"]);
});

test("where too few tell anything, the least frequent of the others do", async () => {
  const many = [
    ["a", 1, 400],
    ["b", 1, 300],
    ["c", 1, 500],
    ["d", 1, 0],
  ] as const;
  expect(await order(1_000, many, 2)).toEqual(["b", "a"]);
  expect(await order(1_000, [...many, ["e", 1, 5], ["f", 1, 6]], 2)).toEqual(["e", "f"]);
});

test("at most twenty-four", async () => {
  const many = Array.from({ length: 30 }, (_, at) => [`ord${at}`, 1, 5] as const);
  expect(await order(1_000, many)).toHaveLength(24);
});
