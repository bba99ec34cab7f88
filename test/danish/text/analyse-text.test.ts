import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toEngineForm, toEngineLemma } from "../../../danish/letters/engine-text.ts";
import { words } from "../../../danish/letters/words.ts";
import { analyseText } from "../../../danish/text/analyse-text.ts";
import { wordTokens } from "../../../danish/text/word-tokens.ts";
import { danish } from "../../support/danish.ts";
import { processorMs } from "../../support/spent.ts";

const partsOf = (text: string) => [...analyseText(danish, text).parts];
const lemmas = (...list: string[]) => list.map(toEngineLemma);
const forms = (...list: string[]) => list.map(toEngineForm);

describe("a text as it is searched", () => {
  test("has a form for each word and a lemma for each that has inflections, in order", () => {
    const analysed = analyseText(danish, "Kommunernes væresteder, jf. § 85 og 27.15.00-A30-2-19");
    expect(analysed.lemmas).toEqual(lemmas("kommune", "værested", "jf"));
    expect(analysed.forms).toEqual(
      forms("kommunernes", "væresteder", "jf", "§ 85", "og", "27.15.00-A30-2-19"),
    );
  });

  test("has other readings, parts, inner compounds and derivations in the set", () => {
    expect(partsOf("udsatterådsmødet om hjemløshed")).toEqual(
      expect.arrayContaining(lemmas("udsat", "råd", "møde", "udsatteråd", "hjemløs")),
    );
    expect(partsOf("de udsatte")).toContain(toEngineLemma("udsætte"));
  });

  test("knows both halves of a shared compound", () => {
    expect(partsOf("Børne- og Ungeudvalget")).toEqual(
      expect.arrayContaining(lemmas("børneudvalg", "udvalg")),
    );
  });

  test("has the beginnings and the ends of a case number, and the year and the day of a date", () => {
    expect(partsOf("27.15.00-A30-2-19")).toEqual(
      forms("27.15", "27.15.00", "27.15.00-A30", "27.15.00-A30-2", "A30", "A30-2", "A30-2-19"),
    );
    expect(partsOf("23.05.2019")).toEqual(forms("2019", "23.5", "23.05"));
  });

  test("has the number of a house with its letter", () => {
    expect(partsOf("Møllegade 14C")).toContain(toEngineForm("14"));
  });

  test("has an adjective that begins a compound as it stands there, where its inflected form is another word", () => {
    expect(partsOf("lokalplan")).toEqual([...lemmas("plan"), ...forms("lokal")]);
    expect(wordTokens(danish, "lokal")).toEqual([...lemmas("lokal"), ...forms("lokal")]);
    expect(wordTokens(danish, "lokale")).toEqual(lemmas("lokale", "lokal"));
  });

  test("has amounts in one form, and each paragraph of a list", () => {
    expect(partsOf("Det koster 3,25 mio. kr.")).toEqual(["3250000kr", "3250000"]);
    expect(partsOf("jf. §§ 131, 134 a og 135")).toEqual(
      expect.arrayContaining(forms("§ 134a", "§ 135")),
    );
  });

  test("tells the words that no dictionary knows, each once, and no number or remnant", () => {
    const { unlisted } = analyseText(danish, "Zwickelby i Ølgod, 4711 zwickelby, xq og huse");
    expect([...unlisted]).toEqual(["zwickelby"]);
  });

  test("tells unlisted words of 4 to 60 letters, and of letters alone", () => {
    const told = (word: string) => [...analyseText(danish, word).unlisted].length === 1;
    const long = "zwx".repeat(20);
    expect(["zwx", "zwxq", long, `${long}q`, "zwxq4"].map(told)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test("is as many forms as words, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const analysed = analyseText(danish, text);
        const count = words(text).length;
        expect(analysed.forms).toHaveLength(count);
        expect(analysed.lemmas.length).toBeLessThanOrEqual(count);
      }),
    );
  });

  test("is found by what each of its words is looked for under", () => {
    const printed =
      "Byrådet så 12 sager, jf. § 85 og 27.15.00-A30-2-19, om væresteder og Ölandsvej";
    const analysed = analyseText(danish, printed);
    const held = new Set([...analysed.lemmas, ...analysed.parts, ...analysed.forms]);
    for (const { text } of words(printed)) expect(held).toContain(wordTokens(danish, text)[0]);
  });
});

describe("what a word is looked for under", () => {
  test("is all its readings, the most probable first", () => {
    expect(wordTokens(danish, "udsatte")).toEqual(
      expect.arrayContaining(lemmas("udsat", "udsætte")),
    );
  });

  test("is its printed form where it has no other", () => {
    expect(wordTokens(danish, "2019")).toEqual(["2019"]);
    expect(wordTokens(danish, "§ 85")).toEqual(forms("§ 85"));
    expect(wordTokens(danish, "Der")).toEqual(["der"]);
  });
});

test("a long text takes no longer than its length", () => {
  const text =
    "Udsatterådet drøftede kommunens handleplan for hjemløse borgere og væresteder. ".repeat(3000);
  expect(processorMs(() => analyseText(danish, text))).toBeLessThan(4_000);
});
