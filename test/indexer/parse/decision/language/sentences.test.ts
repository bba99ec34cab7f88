import { describe, expect, test } from "vitest";
import {
  sentencesOf,
  withoutQuotations,
} from "../../../../../indexer/parse/decision/language/sentences.ts";

const textsOf = (text: string) => sentencesOf(text).map((one) => one.text);
const opensOf = (text: string) => sentencesOf(text).map((one) => one.opens);

describe("a decision's sentences", () => {
  test("end with a line, also where the text begins with an empty one", () => {
    expect(textsOf("Sagen godkendt\nSagen sendes til byrådet")).toHaveLength(2);
    expect(textsOf("\nSagen godkendt\nSagen sendes til byrådet")).toHaveLength(2);
  });

  test("go on over a line that ends or begins within one", () => {
    expect(textsOf("Sagen blev godkendt af\nByrådet.")).toEqual([
      "Sagen blev godkendt af Byrådet.",
    ]);
    expect(textsOf("Sagen blev\nefter debat godkendt.")).toEqual([
      "Sagen blev efter debat godkendt.",
    ]);
    expect(textsOf("Sagen godkendt.\nat planen vedtages")).toHaveLength(2);
  });

  test("do not end with an abbreviation or an initial", () => {
    expect(textsOf("Godkendt jf. Bilag 2. Sagen sendes til byrådet.")).toEqual([
      "Godkendt jf. Bilag 2.",
      "Sagen sendes til byrådet.",
    ]);
    expect(textsOf("Sagen godkendt. A. Ben Bo stemte imod.")).toEqual([
      "Sagen godkendt.",
      "A. Ben Bo stemte imod.",
    ]);
  });

  test("stand where they begin, though the line above is empty", () => {
    expect(sentencesOf("Planen\n\nvedtages").map(({ from }) => from)).toEqual([0, 8]);
  });

  test("open a paragraph first in the text, and below an empty line", () => {
    expect(opensOf("Sagen godkendt. Den sendes i høring.\nSagen udsat.\n\nSagen afvist.")).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

test("a quotation is made blank, letter for letter", () => {
  const text = "Venstre: »Forslaget bør afvises.« Godkendt.";
  const blank = withoutQuotations(text);
  expect(blank).toHaveLength(text.length);
  expect(blank).not.toContain("afvises");
});
