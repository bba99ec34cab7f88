/** Of all lines that begin with a number those are items whose numbers rise, with few left out. */
import { expect, test } from "vitest";
import { bestChain } from "../../../../../indexer/parse/items/numbered/number-chain.ts";

/** The numbers that are kept of headings with these, one a line, all as likely. */
const kept = (...orders: number[]) =>
  bestChain(orders.map((order, at) => ({ at, order, weight: 1, restarts: false }))).map(
    ({ order }) => order,
  );

test("numbers that rise by one are items, and one that falls back is none", () => {
  expect(kept(1, 2, 3, 2, 4)).toEqual([1, 2, 3, 4]);
});

test("of chains that are as good the later stands: a table of contents comes first", () => {
  const twice = [1, 2, 1, 2].map((order, at) => ({ at, order, weight: 1, restarts: false }));
  expect(bestChain(twice).map(({ at }) => at)).toEqual([2, 3]);
});

test("a chain goes on over a number left out, and over a jump to another series further on", () => {
  const weak = { weight: 0.7, restarts: false };
  const chain = (order: number) =>
    bestChain([
      { at: 0, order: 1, ...weak },
      { at: 1, order, ...weak },
    ]).map((one) => one.order);
  expect(chain(3)).toEqual([1, 3]);
  expect(chain(90)).toEqual([1, 90]);
});

test("a series from 1 again begins where one may, at a cost that two headings bear", () => {
  const again = (restarts: boolean) =>
    bestChain([
      { at: 0, order: 1, weight: 1, restarts: false },
      { at: 1, order: 2, weight: 1, restarts: false },
      { at: 2, order: 1, weight: 1, restarts },
      { at: 3, order: 2, weight: 1, restarts: false },
    ]).map(({ at }) => at);
  expect(again(true)).toEqual([0, 1, 2, 3]);
  expect(again(false)).toEqual([2, 3]);
});
