import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";

const patterns = [/[aæ]+/g, /(?<=a)/g, /x*/gu, /(?<one>b)(\s)?/g, /^|$/gm, /\p{L}*/gu];

test("the places, groups and texts are matchAll's, for patterns that match nothing too", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "x", "æ", " ", "\n", "😀", "\ud800") });
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (given, pattern) => {
      expect(matchesIn(given, pattern)).toEqual([...given.matchAll(pattern)]);
    }),
  );
});

test("it begins at the start, wherever the pattern was left, and leaves it there", () => {
  const pattern = /a/g;
  pattern.lastIndex = 2;
  expect(matchesIn("aaa", pattern)).toHaveLength(3);
  expect(pattern.lastIndex).toBe(0);
});

test("a pattern that is not global is refused rather than asked for ever", () => {
  expect(() => matchesIn("a", /a/)).toThrow(TypeError);
});
