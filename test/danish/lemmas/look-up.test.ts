import { describe, expect, test } from "vitest";
import { danish } from "../../support/danish.ts";

describe("a word with hyphens", () => {
  test.each(["00.01.00-A00-201-18", "22-001234", "306-2017-345"])(
    "that is the case number %s is whole",
    (word) => expect(danish.analyse(word)).toMatchObject({ known: false, parts: [] }),
  );

  test("is known where each of its pieces is", () => {
    expect(danish.analyse("kultur-udvalget").known).toBe(true);
    expect(danish.analyse("SOSU-skolen").known).toBe(false);
    expect(danish.analyse("covid-19").known).toBe(false);
  });

  test("has no parts where one is a letter", () => {
    expect(danish.analyse("A-ansøgning").parts).toEqual([]);
    expect(danish.analyse("kultur-udvalget").parts).toEqual(["kultur", "udvalg"]);
  });
});

describe("an adjective or verb", () => {
  test.each([
    ["kriminalitetstruede", "kriminalitetstruet"],
    ["genhuses", "genhuse"],
  ])("%s bends as it does alone: %s", (word, lemma) => {
    expect(danish.analyse(word).lemmas).toContain(lemma);
  });

  test.each([
    ["risikobaseret", "risikobasere"],
    ["kommunebaserede", "kommunebasere"],
    ["plejehjemsret", "plejehjemsret"],
  ])("a long participle at the end is one word: %s is %s", (word, lemma) => {
    expect(danish.analyse(word).lemmas[0]).toBe(lemma);
  });

  test.each(["amendment", "57lokal"])("is not seen at the end of any letters: %s", (word) => {
    expect(danish.analyse(word).known).toBe(false);
  });
});

test("what no rule knows loses its ending, but not where there are digits in it", () => {
  expect(danish.analyse("glimburgerne").lemmas).toEqual(["glimburg"]);
  expect(danish.analyse("abc1234erne").lemmas).toEqual(["abc1234erne"]);
});

test("what is longer than eighty letters is no word, and has no endings", () => {
  const word = (letters: number) => `${"x".repeat(letters - "erne".length)}erne`;
  expect(danish.analyse(word(80)).lemmas).not.toEqual([word(80)]);
  expect(danish.analyse(word(81)).lemmas).toEqual([word(81)]);
});
