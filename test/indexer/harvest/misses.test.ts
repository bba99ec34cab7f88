import { expect, test } from "vitest";
import type { Entry } from "../../../indexer/harvest/journal.ts";
import { countMisses, isGone } from "../../../indexer/harvest/misses.ts";

const entry = (id: string, misses: number): Entry => ({
  id,
  file: "a.json",
  version: "v",
  misses,
  attachments: true,
});

const known = (...entries: Entry[]) => new Map(entries.map((one) => [one.id, one]));

test("a meeting is gone only when three runs in a row have missed it", () => {
  const [second] = countMisses(known(entry("a", 1)), new Set());
  expect([second?.misses, isGone(second)]).toEqual([2, false]);
  const [third] = countMisses(known(entry("a", 2)), new Set());
  expect([third?.misses, isGone(third)]).toEqual([3, true]);
});

test("a meeting that is back is counted from nothing", () => {
  expect(countMisses(known(entry("a", 2)), new Set(["a"]))).toEqual([entry("a", 0)]);
});

test("only what changes is noted", () => {
  expect(countMisses(known(entry("a", 0), entry("b", 3)), new Set(["a"]))).toEqual([]);
});
