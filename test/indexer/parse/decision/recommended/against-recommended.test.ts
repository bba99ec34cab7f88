import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

function outcome(decision: string, recommendation: string): string | null {
  return judgeDecision({ decision, recommendation, body: "Byrådet" }).outcome;
}

test.each([
  ["Skolen bevares.", "at Engskolen nedlægges", "rejected"],
  ["Skolen bevares.", "at skolen nedlægges, og at forældrene orienteres", "rejected"],
  ["Et forslag om at afvise indstillingen blev vedtaget.", "at kajen males", "rejected"],
  [
    "Et forslag om at afvise indstillingen faldt. Indstillingen vedtaget.",
    "at kajen males",
    "approved",
  ],
  ["T-broen opføres ikke.", "at T-broen opføres", "rejected"],
  ["Byrådet vedtog at bevare biblioteket.", "at lukke Nørre Bibliotek", "rejected"],
  ["Kontrakten opsiges ikke.", "at kontrakten opsiges", "rejected"],
  ["Kontrakten opsiges ikke.", "at kontrakten ikke opsiges", "approved"],
  ["Kontrakten opsiges.", "at kontrakten opsiges", "approved"],
  ["Kontrakten opsiges ikke endnu.", "at kontrakten opsiges", "other"],
  ["Borgmesteren bemyndiges til at forhandle videre.", "at grunden sælges", "other"],
  ["Borgmesteren bemyndiges til at sælge grunden.", "at sælge grunden", "approved"],
])("%s where it was recommended %s is %s", (decision, recommendation, expected) => {
  expect(outcome(decision, recommendation)).toBe(expected);
});

test("what others answered to a hearing is no point of the motion", () => {
  const refused = "Indsigelserne tages ikke til følge.";
  expect(outcome(`Lokalplanen vedtages. ${refused}`, "at lokalplanen vedtages")).toBe("approved");
  expect(outcome(refused, "at indsigelserne ikke tages til følge")).toBe("approved");
  expect(outcome(`Udsat. ${refused}`, "at lokalplanen vedtages")).toBe("postponed");
});

test.each([
  ["Rådet fordelte midlerne.", "at puljemidlerne fordeles", "approved"],
  ["Rådet overvejer at fordele midlerne.", "at puljemidlerne fordeles", "other"],
  ["Byrådet undlader at erhverve grunden.", "at grunden erhverves", "rejected"],
  ["Byrådet ønsker ikke planen sendt i høring.", "at planen sendes i høring", "rejected"],
])(
  "the recommendation's own words, in whatever form: %s where %s is %s",
  (said, asked, expected) => {
    const judged = judgeDecision({ decision: said, recommendation: asked, body: null });
    expect(judged.outcome).toBe(expected);
  },
);

test("to grant what it was recommended to refuse is what the decision says: a grant", () => {
  expect(outcome("Byrådet gav dispensation.", "at der meddeles afslag på dispensation")).toBe(
    "approved",
  );
  const although = "Byrådet gav tilladelse, selv om indstillingen var et afslag.";
  expect(outcome(although, "at der meddeles afslag på ansøgningen")).toBe("approved");
  expect(outcome("Afslag meddelt.", "at der meddeles afslag på dispensation")).toBe("approved");
});

test.each([
  ["Projektet fremmes ikke.", "at projektet ikke fremmes"],
  ["Forslaget blev afvist.", "at forslaget afvises"],
  ["Der kan ikke dispenseres.", "at der meddeles afslag på dispensation"],
])("what was recommended to be refused, and is, is adopted: %s where %s", (said, asked) => {
  expect(outcome(said, asked)).toBe("approved");
});

test("who does not follow advice against a thing has not decided for it", () => {
  const said = "Direktionen anbefaler, at planen forkastes. Byrådet fulgte ikke anbefalingen.";
  expect(outcome(said, "at planen vedtages")).toBe("other");
  expect(outcome("Byrådet fulgte ikke anbefalingen.", "at planen forkastes")).toBe("rejected");
});
