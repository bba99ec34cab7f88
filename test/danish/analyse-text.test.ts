import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseText } from "../../danish/analyse-text.ts";
import { toEngineForm, toEngineToken } from "../../danish/engine-text.ts";
import { loadDanish } from "../../danish/load.ts";
import { words } from "../../danish/words.ts";

const danish = loadDanish();
const partsOf = (text: string) => analyseText(danish, text).parts.split(". ");
const tokens = (...list: string[]) => list.map(toEngineToken);

describe("a text as it is searched", () => {
  test("has one lemma and one form for each word, in order", () => {
    const { words, forms } = analyseText(danish, "Kommunernes væresteder, jf. § 85");
    expect(words.split(" ")).toEqual(tokens("kommune", "værested", "jf", "§ 85"));
    expect(forms.split(" ")).toEqual(["kommunernes", "væresteder", "jf", "§ 85"].map(toEngineForm));
  });

  test("parts sentences, not abbreviations and wrapped lines", () => {
    const { words } = analyseText(danish, "Rådet mødes kl. Otte hos\nborgmesteren. Mødet slutter");
    expect(words.split(". ")).toHaveLength(2);
  });

  test("has other readings, parts, inner compounds and derivations in the set", () => {
    expect(partsOf("udsatterådsmødet om hjemløshed")).toEqual(
      expect.arrayContaining(tokens("udsat", "råd", "møde", "udsatteråd", "hjemløs")),
    );
    expect(partsOf("de udsatte")).toContain(toEngineToken("udsætte"));
  });

  test("knows both halves of a shared compound", () => {
    expect(partsOf("Børne- og Ungeudvalget")).toEqual(
      expect.arrayContaining(tokens("børneudvalg", "udvalg")),
    );
  });

  test("has the beginnings of a case number, and the year of a date", () => {
    expect(partsOf("27.15.00-A30-2-19")).toEqual(
      tokens("27.15", "27.15.00", "27.15.00-A30", "27.15.00-A30-2"),
    );
    expect(partsOf("23.05.2019")).toEqual(["2019"]);
  });

  test("is as many lemmas and forms as words, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const analysed = analyseText(danish, text);
        const count = Math.max(1, words(text).length);
        expect(analysed.words.split(" ")).toHaveLength(count);
        expect(analysed.forms.split(" ")).toHaveLength(count);
      }),
    );
  });
});

test("at least 300,000 words a second are analysed, once their words are known", () => {
  const text =
    "Udsatterådet drøftede kommunens handleplan for hjemløse borgere og væresteder. ".repeat(3000);
  analyseText(danish, text);
  const started = performance.now();
  analyseText(danish, text);
  const seconds = (performance.now() - started) / 1000;
  expect(words(text).length / seconds).toBeGreaterThan(300_000);
});
