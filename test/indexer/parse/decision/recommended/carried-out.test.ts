import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

function judge(decision: string, recommendation: string, body = "Byudvalget") {
  const { outcome, adopts } = judgeDecision({ decision, recommendation, body });
  return [outcome, adopts.map((one) => one.outcome).join()];
}

test.each([
  ["Købet gennemføres ikke.", "at kommunen køber Torvet 2", "rejected"],
  ["Museet flyttes ikke.", "at kommunen flytter museet", "rejected"],
  [
    "Udvalget besluttede, at kommunen ikke melder sig ind.",
    "at kommunen melder sig ind",
    "rejected",
  ],
  ["Handlen gennemføres.", "at kommunen køber Torvet 2", "approved"],
  ["Udvalget besluttede at droppe salget.", "at pavillonen sælges", "rejected"],
  ["Udvalget standsede planarbejdet.", "at lokalplan 8 udarbejdes", "rejected"],
  ["Planarbejdet indstilles.", "at lokalplan 8 udarbejdes", "rejected"],
  ["Udvalget støtter ansøgningen.", "at koret ydes 4.000 kr.", "approved"],
  ["Udvalget erhverver ejendommen.", "at kommunen køber ejendommen Torvet 2", "approved"],
])("done or given up in words of its own: %s where %s is %s", (said, asked, expected) => {
  expect(judge(said, asked)).toEqual([expected, expected]);
});

test.each([
  ["Udvalget overvejer at droppe salget.", "at pavillonen sælges"],
  ["Udvalget støtter ansøgningen.", "at ansøgningen afslås"],
  ["Projektet droppes.", "at projektet ikke gennemføres i 2025"],
  ["Festen gennemføres.", "at kommunen køber Torvet 2"],
])("nothing is known by %s where %s", (said, asked) => {
  expect(judge(said, asked)[0]).toBe("other");
});

test("of several points one is answered by what stays or is left undone", () => {
  const asked = "1. at taksterne vedtages\n2. at fritagelsen for klubber ophører";
  expect(judge("Taksterne vedtaget. Fritagelsen fortsætter.", asked)).toEqual([
    "mixed",
    "approved,rejected",
  ]);
  expect(judge("Taksterne vedtaget. Fritagelsen fortsætter.", "at taksterne vedtages")).toEqual([
    "approved",
    "approved",
  ]);
});

test("a council that only advises gives nothing up that it was not asked about", () => {
  expect(judge("Projektet droppes.", "", "Ældrerådet")[0]).toBe("other");
  expect(judge("Projektet droppes.", "")[0]).toBe("rejected");
});

test("a sentence of two clauses answers two points, each with its own »ikke«", () => {
  const asked = "1. at Åvej lukkes for biler\n2. at der opsættes skilte";
  expect(judge("Åvej lukkes ikke, men der opsættes skilte.", asked)).toEqual([
    "mixed",
    "rejected,approved",
  ]);
  expect(judge("Ad 1: Åvej lukkes ikke.\nAd 2: Godkendt.", asked)).toEqual([
    "mixed",
    "rejected,approved",
  ]);
});

test.each([
  ["Omdannelsen gennemføres ikke.", "at skolen omdannes til boliger", "rejected"],
  ["Aftalen indgås.", "at aftalen med broselskabet indgås", "approved"],
  ["Kommunen indgår ikke aftalen.", "at aftalen med broselskabet indgås", "rejected"],
])("the deed by its noun, the verb in any form: %s where %s is %s", (said, asked, expected) => {
  expect(judge(said, asked)[0]).toBe(expected);
});
