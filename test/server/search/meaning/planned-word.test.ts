import { expect, test } from "vitest";
import { loadDanish } from "../../../../danish/load.ts";
import { plannedWord } from "../../../../server/search/meaning/planned-word.ts";
import { asTyped } from "../../../../server/search/meaning/understand.ts";

const danish = loadDanish();

test("a word's less probable readings weigh less, and none weighs nothing", () => {
  const { readings } = plannedWord({ ...asTyped("udsatte"), related: [] }, null, danish);
  const weights = readings.map(({ weight }) => weight);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights[0]).toBe(1);
  expect(weights).toEqual([...new Set(weights)].sort((a, b) => b - a));
  expect(weights.at(-1)).toBeGreaterThan(0);
});
