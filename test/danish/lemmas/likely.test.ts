import { describe, expect, test } from "vitest";
import { danish } from "../../support/danish.ts";

describe("a word is not carried under what it is hardly ever meant as", () => {
  test.each([
    ["a genitive where it is a word itself", "hals", "hal"],
    ["a genitive where it is a name itself", "Jonas", "jona"],
    ["a form of a verb where it is a month", "marts", "mart"],
    ["an adverb of an adjective", "normalt", "normalt"],
    ["a word of a fixed expression", "loven", "loven"],
    ["an adjective in -et where it is a noun's definite form", "sandet", "sandet"],
    ["what the table calls rare", "huse", "huse"],
    ["what the table calls rare, as its forms are", "hænder", "hænde"],
  ])("%s: %s not under %s", (_, word, lemma) => {
    expect(danish.analyse(word).lemmas).not.toContain(lemma);
  });

  test.each([
    ["huset", "hus"],
    ["husede", "huse"],
    ["forstås", "forstå"],
    ["løbet", "løbe"],
    ["taget", "tag"],
    ["taget", "tage"],
    ["svaret", "svare"],
  ])("but %s still under %s", (word, lemma) => {
    expect(danish.analyse(word).lemmas).toContain(lemma);
  });
});

test("a rare noun is the last part of a compound all the same", () => {
  expect(danish.analyse("tandplejer").parts).toEqual(["tand", "plejer"]);
  expect(danish.analyse("dagplejen").parts).toEqual(["dag", "pleje"]);
});
