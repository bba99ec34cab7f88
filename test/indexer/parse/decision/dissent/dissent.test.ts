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

test.each([
  [
    "Godkendt med 24 stemmer mod 0. A undlod at stemme.\n\nA afgav følgende protokolbemærkning:\n»A undlod at stemme, da planen er dyr.«",
    "protokolbemærkning",
  ],
  [
    "Godkendt.\n\nSocialdemokraterne afgav følgende protokolbemærkning:\n»Planen er dyr.«",
    "Planen er dyr",
  ],
  ["Godkendt. Liste T ønskede følgende bemærkning optrykt: »Planen er dyr.«", "Planen er dyr"],
])("a statement for the record is, whatever is told of the vote: %s", (decision, words) => {
  expect(dissentOf(decision)).toContain(words);
});

test("what a member had recorded ends with its quotation", () => {
  const decision =
    "Liste T bad om at få følgende udtalelse medtaget: »Planen er dyr.« Planen blev godkendt.";
  const judged = judgeDecision({ decision, recommendation: "", body: "Byrådet" });
  expect(judged.outcome).toBe("approved");
});

test.each(["fastholder særindstilling", "fastholdt sit standpunkt"])(
  "who %s disagrees still",
  (words) => {
    expect(dissentOf(`Tiltrådt. Anne Sund (M) ${words}.`)).toContain(words);
  },
);

test.each([
  "Godkendt. Fie Holm (F) er ikke imod planen, men ønsker den bedre belyst.",
  "Godkendt. Bo Dal (V) er ikke uenig i planen.",
  "Godkendt. Enhedslisten tog ikke forbehold.",
  "Godkendt. Ingen tog forbehold.",
  "For stemte samtlige medlemmer undtagen Ida Lund (Ø), der undlod at stemme. Vedtaget.",
  "Alle stemte for bortset fra Bo Dal (V), som ikke deltog i afstemningen. Vedtaget.",
])("who is not against it disagrees with nobody: %s", (decision) => {
  expect(dissentOf(decision)).toBeNull();
});

test.each(["er ikke enig", "fastholder sit forbehold"])("who %s does", (words) => {
  expect(dissentOf(`Godkendt. Ida Lund (Ø) ${words}.`)).toContain(words);
});

test.each([
  "Godkendt. Enhedslisten tager afstand fra beslutningen.",
  "Godkendt. Ida Lund (Ø) stemte nej.",
  "Godkendt. Liste T sagde nej.",
  "Godkendt med de afgivne forbehold fra O.",
  "Godkendt med Ø's forbehold.",
  "Godkendt med det af Ida Lund (Ø) tagne forbehold.",
])("%s", (decision) => {
  expect(dissentOf(decision)).not.toBeNull();
});

test.each([
  "Godkendt med forbehold for byggetilladelse.",
  "Godkendt med forbehold fra administrationen.",
  "Byrådet tager afstand fra vold. Godkendt.",
  "Borgerne stemte nej ved afstemningen. Taget til efterretning.",
])("%s is none either", (decision) => {
  expect(dissentOf(decision, "Byrådet")).toBeNull();
});

test("who would have granted what the others did not disagrees", () => {
  const decision =
    "A, B, C og V (17) besluttede ikke at imødekomme ønsket.\n\nØ (1) stemte for at imødekomme ønsket.";
  expect(dissentOf(decision, "Byrådet")).toContain("Ø (1) stemte for");
});
