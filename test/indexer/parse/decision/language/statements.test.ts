import { expect, test } from "vitest";
import { sentencesOf } from "../../../../../indexer/parse/decision/language/sentences.ts";
import { voiced } from "../../../../../indexer/parse/decision/language/statements.ts";

/** What is left of each sentence, and whether it is an entry of what was told. */
const left = (...lines: string[]) =>
  voiced(sentencesOf(lines.join("\n"))).map(({ sentence, told }) => [sentence.text.trim(), told]);

test("what is stated behind a colon is blank, with the rest of its paragraph", () => {
  expect(
    left(
      "Særudtalelse: Anna Ager godkender ikke planen. Planen bør udsættes.",
      "",
      "Planen godkendt.",
    ),
  ).toEqual([
    ["Særudtalelse:", false],
    ["", false],
    ["Planen godkendt.", false],
  ]);
});

test("where the colon ends its paragraph, the one below is stated, and no more", () => {
  expect(
    left(
      "Udvalget afgiver følgende høringssvar:",
      "",
      "Planen bør udsættes. Den er dyr.",
      "",
      "Godkendt.",
    ),
  ).toEqual([
    ["Udvalget afgiver følgende høringssvar:", false],
    ["", false],
    ["", false],
    ["Godkendt.", false],
  ]);
});

test("what stays keeps its letters and its place", () => {
  const text = "Særudtalelse: Planen udsættes.";
  const [first] = voiced(sentencesOf(text));
  expect(first?.sentence.text).toBe("Særudtalelse:".padEnd(text.length));
  expect(first?.sentence.lower).toBe("særudtalelse:".padEnd(text.length));
});

test("what holds on a condition is not said", () => {
  expect(left("Hvis planen udsættes, godkendes budgettet.")).toEqual([["", false]]);
});

test("entries below what the body was told of are told", () => {
  expect(left("Formanden orienterede om:", "- Planen er godkendt", "", "Godkendt.")).toEqual([
    ["Formanden orienterede om:", true],
    ["- Planen er godkendt", true],
    ["Godkendt.", false],
  ]);
});
