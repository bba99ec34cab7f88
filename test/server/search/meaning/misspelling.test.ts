import { describe, expect, test } from "vitest";
import { doubtOf } from "../../../../server/search/meaning/misspelling.ts";

describe("how far a word is from what was typed", () => {
  test("is an edit for another letter, half an edit more for the first", () => {
    expect(doubtOf("skule", "skole")).toBe(1);
    expect(doubtOf("bkole", "skole")).toBe(1.5);
    expect(doubtOf("skope", "skote")).toBe(1);
  });

  test.each([
    ["two letters swapped", "skoel", "skole"],
    ["a letter doubled", "skolle", "skole"],
    ["a letter left out", "skle", "skole"],
    ["a letter too much", "skolue", "skole"],
    ["the key beside", "sjole", "skole"],
  ])("is less for %s than for another letter", (_, typed, meant) => {
    expect(doubtOf(typed, meant)).toBeLessThan(1);
  });

  test("is least for Danish letters that the keyboard lacks, the more of them the more", () => {
    expect(doubtOf("hjemlose", "hjemløse")).toBeCloseTo(0.2, 9);
    expect(doubtOf("gronlaendere", "grønlændere")).toBeCloseTo(0.4, 9);
  });

  test("is little more than a slip where Danish letters are written out beside it", () => {
    expect(doubtOf("aelderaadet", "ældrerådet")).toBeLessThan(1.5);
    expect(doubtOf("boernhave", "børnehave")).toBeLessThan(1.2);
  });
});
