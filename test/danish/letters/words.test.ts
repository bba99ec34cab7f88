import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "../../../danish/letters/words.ts";
import { isWholeCaseNumber } from "../../../danish/numbers/case-number.ts";

const textsOf = (text: string) => words(text).map((word) => word.text);

describe("words", () => {
  test.each([
    ["Børne- og Ungeudvalget", ["Børne-", "og", "Ungeudvalget"]],
    ["a-kasse, e-mail og BIF-SOF", ["a-kasse", "e-mail", "og", "BIF-SOF"]],
    ["TUBA's og Udsatterådet´s", ["TUBA's", "og", "Udsatterådet´s"]],
    [
      "efter § 85 i loven, §79a og § 107 stk. 2",
      ["efter", "§ 85", "i", "loven", "§79a", "og", "§ 107", "stk", "2"],
    ],
    ["Sagsnr. 27.15.00-A30-2-19.", ["Sagsnr", "27.15.00-A30-2-19"]],
    ["sag 2018-012345 og EMN-2018-04321", ["sag", "2018-012345", "og", "EMN-2018-04321"]],
    ["den 23.05.2019 kl. 10.15", ["den", "23.05.2019", "kl", "10.15"]],
    ["i 2018-2021 for 1.234,50 kr.", ["i", "2018", "2021", "for", "1.234,50", "kr"]],
    ["sag 2024/0123, 19-12345 og 24/1234-7", ["sag", "2024/0123", "19-12345", "og", "24/1234-7"]],
    ["00.01.00P35-0098 og 27.15.00–A30–2–19", ["00.01.00P35-0098", "og", "27.15.00–A30–2–19"]],
    [
      "24-12-2019, 2019-12-24, 24/12 og 34/56",
      ["24-12-2019", "2019-12-24", "24/12", "og", "34", "56"],
    ],
    ["i 2018 300 borgere", ["i", "2018", "300", "borgere"]],
    ["paragraf 97 og par. 98 i paragraffen", ["paragraf 97", "og", "par. 98", "i", "paragraffen"]],
    [
      "300 000 kr., 97 % og 5% af 340 m2",
      ["300 000", "kr", "97", "%", "og", "5", "%", "af", "340", "m2"],
    ],
    ["bl.a. unge, f.eks. 25-årige", ["bl.a.", "unge", "f.eks.", "25-årige"]],
    ["børn/unge (og deres familier)", ["børn", "unge", "og", "deres", "familier"]],
    ["slut.Ny sætning", ["slut", "Ny", "sætning"]],
    ["— • … §", []],
  ])("of %j", (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test("a hyphen at a line's end joins, but not before a conjunction", () => {
    expect(textsOf("Udsatte-\nrådet")).toEqual(["Udsatte-\nrådet"]);
    expect(textsOf("børne-\nog ungeudvalget")).toEqual(["børne-", "og", "ungeudvalget"]);
  });

  test("composed and decomposed letters cut alike", () => {
    const text = "Rådet for ældre på Ærø";
    const cut = (form: string) =>
      textsOf(text.normalize(form)).map((word) => word.normalize("NFC"));
    expect(cut("NFD")).toEqual(cut("NFC"));
  });

  test("give the text back at their offsets, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.text).not.toBe("");
          end = word.end;
        }
      }),
    );
  });

  test("of usual letters are cut alike before every mark that ends them", () => {
    const bits = fc.constantFrom("bl", "Par", "paragraf", "stk", "i", "ÆØÅ", "åben", "EMN");
    const marks = fc.constantFrom(" ", ", ", "\n", ". ", ".\n", ": ", "; ", ") ", "! ", "\u2003");
    fc.assert(
      fc.property(fc.array(fc.tuple(bits, marks)), (pieces) => {
        expect(textsOf(pieces.flat().join(""))).toEqual(pieces.map(([word]) => word));
      }),
    );
  });
});

test("a case number is one in either case of letters, a year or date is none", () => {
  expect(["27.15.00", "27.15.00-a30-2-19", "2018-012345"].every(isWholeCaseNumber)).toBe(true);
  expect(["2018", "23.05.2019", "25-årige", "27.15"].some(isWholeCaseNumber)).toBe(false);
});
