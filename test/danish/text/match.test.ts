import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMatcher } from "../../../danish/text/match.ts";
import { danish } from "../../support/danish.ts";
import { processorMs } from "../../support/spent.ts";

function matches(terms: string[], text: string) {
  const match = createMatcher(
    danish,
    terms.map((term) => ({ term })),
  );
  return match(text).map(({ start, end, how }) => [text.slice(start, end), how]);
}

describe("a term", () => {
  test.each([
    ["bolig", "Bolig", "form"],
    ["bolig", "boligernes", "lemma"],
    ["bolig", "ungdomsboligen", "head"],
    ["bolig", "boligselskabet", "part"],
    ["udsatteråd", "udsatterådsmøde", "part"],
    ["hjemløs", "hjemløsheden", "part"],
    ["Åbenrå", "Aabenraa", "lemma"],
    ["børn", "barnets", "lemma"],
    ["§ 85", "§85", "form"],
    ["27.15.00-A30-2-19", "27.15.00-A30-2-19", "form"],
    ["14", "14C", "part"],
    ["lokal", "lokalplanen", "part"],
    ["lokale", "lokaleudvalg", "part"],
    ["lokale", "lokalt", "lemma"],
    ["private", "privatskole", "part"],
    ["krise", "krisehjælp", "part"],
    ["solgt", "grundsalget", "part"],
    ["åbner", "åbningstiderne", "part"],
    ["køre", "skolekørslen", "part"],
  ])("%s matches %s as %s", (term, word, how) => {
    expect(matches([term], `Om ${word}, m.v.`)).toEqual([[word, how]]);
  });

  test.each([
    ["råd", "rad"],
    ["kort", "kortlægning"],
    ["rød", "Rødovre"],
    ["holm", "Hanstholm"],
    ["und", "undervisning"],
    ["lokale", "lokalplanen"],
    ["lette", "letbanen"],
    ["speciale", "specialskole"],
    ["salg", "sælger"],
    ["14C", "14"],
    ["14", "114C"],
  ])("%s does not match %s", (term, word) => {
    expect(matches([term], word)).toEqual([]);
  });

  test("without a letter or digit matches nothing", () => {
    expect(matches(["", "–", "§"], "§ – alt")).toEqual([]);
  });
});

test("the first half of a suspended compound is matched as that compound", () => {
  const text = "Børne- og Ungeudvalget";
  expect(matches(["børneudvalg"], text)).toEqual([["Børne-", "lemma"]]);
  expect(matches(["ungeudvalg"], text)).toEqual([["Ungeudvalget", "lemma"]]);
});

describe("a phrase", () => {
  test("matches its words in order, inflected", () => {
    const text = "De socialt udsatte borgere. Social udsathed.";
    expect(matches(["socialt udsat"], text)).toEqual([["socialt udsatte", "lemma"]]);
  });

  test("does not go on over the end of a sentence, nor begin inside a compound", () => {
    expect(matches(["åbne døre"], "Vi holder åbent. Døren er lukket")).toEqual([]);
    expect(matches(["råd og"], "udsatteråd og andre")).toEqual([]);
  });
});

test("words stand on the original text, also in decomposed letters and beside emoji", () => {
  const text = "😀 Ra\u030Adet 👍🏽 mødes".normalize("NFD");
  expect(matches(["råd"], text)).toEqual([["Rådet".normalize("NFD"), "lemma"]]);
});

test("matches cover whole words, and what is matched and what is not give the text", () => {
  const match = createMatcher(danish, [
    { term: "råd" },
    { term: "a" },
    { term: "hjemløse borgere" },
  ]);
  const piece = fc.constantFrom(
    "råd",
    "rådets",
    "a",
    "hjemløse",
    "borger",
    " ",
    "-",
    ".",
    "å",
    "\u030A",
    "😀",
    "\u00AD",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      for (const { start, end } of match(text)) {
        expect(text.slice(0, start) + text.slice(start, end) + text.slice(end)).toBe(text);
        expect(text.slice(end)).not.toMatch(/^[\p{L}\p{M}\p{N}]/u);
        expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
      }
    }),
  );
});

test("a long text is matched in bounded time", () => {
  const match = createMatcher(danish, [{ term: "udsatteråd" }, { term: "bolig til unge" }]);
  const text = "Udsatterådet talte om bolig til unge. ".repeat(8000);
  const used = processorMs(() => expect(match(text)).toHaveLength(16_000));
  expect(used).toBeLessThan(4_000);
});
