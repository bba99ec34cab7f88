import { expect, test } from "vitest";
import {
  addTallies,
  isFaultless,
  precision,
  recall,
  tallyMany,
  tallyOne,
} from "../../../evaluation/facts/tally.ts";

test("a claim where there is nothing lowers precision, silence where there is something recall", () => {
  const sum = addTallies([tallyOne("a", "a"), tallyOne(null, "a"), tallyOne("a", null)]);
  expect(sum).toEqual({ right: 1, claimed: 2, expected: 2 });
  expect([precision(sum), recall(sum)]).toEqual([0.5, 0.5]);
});

test("facts of which there are several count each once", () => {
  expect(tallyMany(["a", "b"], ["b", "b", "c"])).toEqual({ right: 1, claimed: 2, expected: 2 });
});

test("without claims nothing is wrong, and where only claims are judged nothing is missing", () => {
  const silent = { right: 0, claimed: 0, expected: 0 };
  expect([precision(silent), recall(silent), isFaultless(silent)]).toEqual([1, null, true]);
  expect(isFaultless({ right: 2, claimed: 2, expected: 0 })).toBe(true);
  expect(isFaultless(tallyOne("a", null))).toBe(false);
});
