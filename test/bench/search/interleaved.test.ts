import { expect, test } from "vitest";
import { median, timesInTurn } from "../../../bench/search/interleaved.ts";

test("each input goes every way in every round, after one that is not counted, in another order each time", async () => {
  const taken: string[] = [];
  const way = (name: string) => async (input: string) => taken.push(`${name}${input}`);
  const times = await timesInTurn(["a", "b"], { one: way("1"), two: way("2") }, 2);
  expect(taken.length).toBe(2 * 2 * 3);
  expect(taken.slice(0, 2)).not.toEqual(taken.slice(4, 6));
  expect(times.one.all.length).toBe(4);
  expect(times.two.medians.length).toBe(2);
});

test("where everything is warm already, each input goes every way once a round and no more", async () => {
  const taken: string[] = [];
  const way = (name: string) => async (input: string) => taken.push(`${name}${input}`);
  await timesInTurn(["a", "b"], { one: way("1"), two: way("2") }, 1, true);
  expect(taken.sort()).toEqual(["1a", "1b", "2a", "2b"]);
});

test("the median of an even number lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});
