import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

function dissentOf(decision: string, body = "Socialudvalget"): string | null {
  return judgeDecision({ decision, recommendation: "at planen godkendes", body }).dissent;
}

test.each([
  ["Godkendt, idet Enhedslisten ikke kan tilslutte sig.", "Enhedslisten ikke kan tilslutte sig"],
  ["Godkendt. Ø bemærkede, at man ikke kan støtte planen.", "Ø bemærkede"],
  [
    "Godkendt. Alma Riis (Ø) ønsker det protokolleret, at hun er uenig.",
    "ønsker det protokolleret",
  ],
  ["Godkendt. Per Krag ønskede sin uenighed ført til referat.", "Per Krag ønskede sin uenighed"],
  ["Anbefales. V tager forbehold.", "V tager forbehold"],
  ["Taget til efterretning. Ø tog ikke planen til efterretning.", "Ø tog ikke planen"],
])("%s is dissent of a member", (decision, words) => {
  expect(dissentOf(decision)).toContain(words);
});

test("a majority that turns a motion down disagrees with nobody", () => {
  expect(dissentOf("Et flertal (V og O) kan ikke støtte forslaget.")).toBeNull();
  expect(dissentOf("Et flertal (V og O) stemte imod planen, som dermed faldt.")).toBeNull();
});

test.each([
  "Godkendt. Skolebestyrelsen tager forbehold for planen.",
  "Godkendt. Naboerne kan ikke støtte planen i deres høringssvar.",
  "V og C ønskede sagen udsat. De øvrige medlemmer kunne ikke støtte dette. Godkendt.",
  "O foreslår en anden vej. For stemte O. Imod stemte de øvrige. Forslaget faldt. Indstillingen godkendt.",
])("%s is none", (decision) => {
  expect(dissentOf(decision) ?? "").not.toMatch(/kan ikke|forbehold|kunne ikke|For stemte O/);
});
