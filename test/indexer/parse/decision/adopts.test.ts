import { expect, test } from "vitest";
import { judgeDecision } from "../../../../indexer/parse/decision/judge-decision.ts";

function adopts(decision: string, recommendation: string): string[] {
  const judged = judgeDecision({ decision, recommendation, body: "Byrådet" });
  return judged.adopts.map(({ point, outcome }) => `${point ?? "-"}: ${outcome}`);
}

test.each([
  ["Godkendt.", "at kajen males", ["-: approved"]],
  [
    "Ad 1. Godkendt. Ad 2. Udsat.",
    "1. at kajen males\n2. at kajen sælges",
    ["1: approved", "2: postponed"],
  ],
  ["Budgettet blev vedtaget.", "at budget 2028 vedtages", ["-: approved"]],
  [
    "Orienteringen blev taget til efterretning.",
    "at orienteringen tages til efterretning",
    ["-: noted"],
  ],
])("%s settles what was recommended", (decision, recommendation, expected) => {
  expect(adopts(decision, recommendation)).toEqual(expected);
});

test.each([
  ["Udsat.", "at kajen males"],
  ["Hegnet blev drøftet.", "1. at planen drøftes\n2. at skolen bygges"],
  ["Forslag fra V om at male molen blev vedtaget.", "at kajen males"],
])("%s does not", (decision, recommendation) => {
  expect(adopts(decision, recommendation)).toEqual([]);
});

test("what is granted against the recommendation turns its refusal down, and is no adopted refusal", () => {
  expect(adopts("Byrådet imødekom ansøgningen.", "at ansøgningen afslås")).toEqual(["-: rejected"]);
});
