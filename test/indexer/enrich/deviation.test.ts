import { describe, expect, test } from "vitest";
import { deviationOf } from "../../../indexer/enrich/deviation.ts";
import { someItem, someSection } from "../../support/minutes/parsed-meeting.ts";

const recommendation = "Forvaltningen indstiller, at der bevilges 500.000 kr. til en ny varmestue.";

function of(decision: string | null, changes: object = {}, recommended = recommendation) {
  const sections = [someSection(recommended, "recommendation")];
  return deviationOf(someItem({ sections, decision, ...changes }));
}

describe("a decision deviates by its own words alone", () => {
  test.each([
    [
      "Godkendt med den ændring, at åbningstiden udvides.",
      "med den ændring, at åbningstiden udvides.",
    ],
    [
      "Indstillingen godkendt med følgende tilføjelse: der evalueres.",
      "med følgende tilføjelse: der evalueres.",
    ],
    ["Indstillingen blev ikke godkendt.", "Indstillingen blev ikke godkendt"],
    ["Udvalget kunne ikke tiltræde indstillingen.", "ikke tiltræde indstillingen"],
    ["Byrådet forkastede indstillingen.", "forkastede indstillingen"],
    ["Indstillingen blev forkastet med 10 mod 9.", "Indstillingen blev forkastet"],
    [
      "Indstillingen godkendt, dog således at der spares på driften.",
      "dog således at der spares på driften.",
    ],
    ["Godkendt, med undtagelse af punkt 2.", "med undtagelse af punkt 2."],
    ["Godkendt med 300.000 kr.", "300.000 kr."],
    ["Ad 1 godkendt.\nAd 2 blev ikke godkendt.", "Ad 2 blev ikke godkendt"],
  ])("%s", (decision, words) => {
    expect(of(decision)).toEqual({ deviates: "true", deviatesEvidence: words });
  });
});

describe("a decision that turns down what was recommended deviates without naming it", () => {
  const proofOf = (words: string) => ({ section: "decision" as const, words, rule: "tiltræde" });
  const point = (outcome: string) => ({ point: null, text: "at huset sælges", outcome });

  test.each([
    ["Ikke tiltrådt.", "rejected", ["Ikke tiltrådt"], ["rejected"], "true", "Ikke tiltrådt"],
    ["Afvist.", "rejected", ["Afvist"], [], "unknown", null],
    ["Afslag meddelt.", "approved", ["Afslag meddelt"], ["approved"], "unknown", null],
    [
      "Ad 1 vedtaget. Ad 2 faldt.",
      "mixed",
      ["vedtaget", "faldt"],
      ["approved", "rejected"],
      "true",
      "vedtaget / faldt",
    ],
  ])("%s", (decision, outcome, words, points, deviates, deviatesEvidence) => {
    const changes = { outcome, outcomeProofs: words.map(proofOf), adopts: points.map(point) };
    expect(of(decision, changes)).toEqual({ deviates, deviatesEvidence });
  });
});

describe("a decision follows where it says so", () => {
  test.each([
    ["Indstillingen blev godkendt."],
    ["Indstillingen tiltrådt enstemmigt."],
    ["Godkendt som indstillet."],
    ["Byrådet fulgte indstillingen."],
    ["Anbefales efter indstillet."],
    ["Vedtaget i overensstemmelse med forvaltningens indstilling. Indstillingen blev vedtaget."],
    ["Indstillingen godkendt. Der bevilges ½ mio. kr., altså 500.000 kr."],
    ["Indstillingen godkendt, idet der bevilges 0,5 mio. kr."],
  ])("%s", (decision) => {
    expect(of(decision).deviates).toBe("false");
    expect(of(decision).deviatesEvidence).not.toBeNull();
  });
});

describe("all else is unknown", () => {
  test.each([
    ["Godkendt."],
    ["Udvalget drøftede sagen og bad om et nyt oplæg."],
    ["Udsat."],
    ["Hans Jensen (V) kunne ikke støtte indstillingen."],
    ["Et ændringsforslag om at afvise indstillingen blev forkastet."],
    ["Godkendt med de rettelser, der fremgår af høringsnotatet."],
    ["Der er ikke søgt om tilskud."],
    ["Rådet kan ikke udtale sig."],
  ])("%s", (decision) => {
    expect(of(decision)).toEqual({ deviates: "unknown", deviatesEvidence: null });
  });

  const points = "Det indstilles, at\n1. planen vedtages\n2. udgiften afholdes.";

  test.each([
    ["Indstillingens punkt 1 blev enstemmigt godkendt.", "unknown"],
    ["Indstillingens pkt. 2 tiltrådt. Byrådet ønsker en status.", "unknown"],
    ["Indstillingens punkt 1 godkendt. Indstillingens punkt 2 godkendt.", "false"],
    ["Indstillingens punkt 1-2 godkendt.", "false"],
    ["Godkendt punkt 1 og 2 af indstillingen.", "false"],
    ["Indstillingen godkendt. Om punkt 2 blev der spurgt til prisen.", "false"],
  ])("what is said of some of the points holds for them alone: %s", (decision, deviates) => {
    expect(of(decision, {}, points).deviates).toBe(deviates);
  });

  test("an item that was put off follows nothing", () => {
    expect(of("Indstillingen godkendes på næste møde.", { outcome: "postponed" }).deviates).toBe(
      "unknown",
    );
  });

  test("what members say against it is not what was decided", () => {
    const dissent = "Liste Ø tiltrådte ikke indstillingen.";
    const decision = `Indstillingen blev godkendt.\n\n${dissent}`;
    expect(of(decision, { dissent }).deviates).toBe("false");
  });

  test("changes that the recommendation itself names are none", () => {
    const recommended =
      "Det indstilles, at planen godkendes med følgende ændringer: kortere frist.";
    expect(of("Godkendt med følgende ændringer: kortere frist.", {}, recommended).deviates).toBe(
      "unknown",
    );
  });
});

test("without a recommendation or a decision there is nothing to compare", () => {
  expect(of(null).deviates).toBeNull();
  expect(deviationOf(someItem({ decision: "Godkendt." })).deviates).toBeNull();
});
