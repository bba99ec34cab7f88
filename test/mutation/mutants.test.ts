import { describe, expect, test } from "vitest";
import { applied, mutantsOf, shuffled } from "./mutants.ts";

const variants = (text: string) => mutantsOf(text).map((mutant) => applied(text, mutant));

describe("mutants", () => {
  test("change operators, truths, numbers and the ends of patterns, one each", () => {
    expect(variants("return a < b && !c;")).toEqual([
      "return a <= b && !c;",
      "return a < b || !c;",
      "return a < b && c;",
    ]);
    expect(variants("const most = 40;")).toEqual(["const most = 41;"]);
    expect(variants("const p = /^a$/u;")).toEqual(["const p = /a$/u;", "const p = /^a/u;"]);
  });

  test("leave comments, strings and names alone", () => {
    expect(variants('/** 1 < 2 */ const a1 = "3 && 4"; // true')).toEqual([]);
  });
});

test("a seed draws the same order each time, with everything in it", () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(shuffled(all, 7)).toEqual(shuffled(all, 7));
  expect(shuffled(all, 7)).not.toEqual(shuffled(all, 8));
  expect([...shuffled(all, 7)].sort()).toEqual(all);
});
