import { describe, expect, test } from "vitest";
import { compactToken } from "../../../../danish/numbers/case-number.ts";
import {
  askedCaseNumber,
  mayBeginCaseNumber,
  numberAt,
  wholeNumber,
} from "../../../../server/search/language/number-term.ts";

const lengthAt = (typed: string) => numberAt(typed)?.length ?? null;

describe("a number at the start of what is typed", () => {
  test.each([
    ["27.15.00-A30-2-19 skole", 17],
    ["300.000 kr. til skole", 10],
    ["2 mio. kr. til skole", 9],
    ["kr. 300.000", 11],
    ["27.8.2020 skole", 9],
    ["27. august skole", 10],
    ["300 000 skole", 7],
    ["1912345 skole", 7],
    ["14 C skole", 4],
    ["E 39 skole", 4],
  ])("%s ends after %i letters", (typed, length) => expect(lengthAt(typed)).toBe(length));

  test.each([
    "skole 300.000 kr.",
    "(300.000 kr.",
    "2019 skole",
    "§ 85",
    "12 skoler",
    "27. august 2020 skole",
  ])("%s has none; a day with its year is told by other means", (typed) => {
    expect(lengthAt(typed)).toBeNull();
  });

  test("may be one or two, or the case that was typed without its mark", () => {
    expect(numberAt("300 000")?.alternatives).toHaveLength(2);
    expect(numberAt("300 000")?.alternatives[1]).toHaveLength(2);
    expect(numberAt("1912345")?.alternatives[1]).toEqual([compactToken("1912345")]);
  });

  test("in three pairs is a subject, or the pairs of a longer number", () => {
    expect(numberAt("27 57 16")?.alternatives[1]).toEqual(["27", "57", "16"]);
    expect(numberAt("27.57.16")?.alternatives).toHaveLength(1);
  });

  test("is the whole of a text or not", () => {
    expect(wholeNumber("300 000")).not.toBeNull();
    expect(wholeNumber("300 000 skole")).toBeNull();
  });
});

describe("a case number that is asked for", () => {
  test.each([
    ["27.15.00-A30-2-19", true],
    ["24/1234", true],
    ["27.15.00-A30", false],
    ["27.15.00", false],
    ["2019-0123", false],
    ["valg", false],
  ])("%s is whole: %s", (text, isWhole) => expect(askedCaseNumber(text).isWhole).toBe(isWhole));

  test("is spelt with a hyphen before the facet and without", () => {
    expect(askedCaseNumber("27.15.00-A30-2-19").spellings).toEqual([
      "27.15.00-a30-2-19",
      "27.15.00a30-2-19",
    ]);
    expect(askedCaseNumber("24/1234").spellings).toEqual(["24/1234"]);
    expect(askedCaseNumber("sagsnr. 24/1234 om skole").spellings).toEqual([
      "sagsnr. 24/1234 om skole",
    ]);
  });

  test("may begin with a subject of two pairs", () => {
    expect(["27.15", "27.15.00-A", "24/1234"].map(mayBeginCaseNumber)).toEqual([true, true, true]);
    expect(["27", "skole", "24/1234 om"].map(mayBeginCaseNumber)).toEqual([false, false, false]);
  });
});
