/** Which words are a verdict of this body on this item, and which are not. */
import { describe, expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

const points = "1. at kajen repareres\n2. at kajen forlænges";

function outcomeOf(decision: string, body = "Havneudvalget", recommendation = ""): string | null {
  return judgeDecision({ decision, recommendation, body }).outcome;
}

describe("what another decides, expects or is told decides nothing", () => {
  test.each([
    "Forvaltningen besluttede at afvise ansøgningen.",
    "Ministeriet har godkendt planen.",
    "Udvalget forventer, at planen bliver godkendt.",
    "Projektet blev i 2019 afvist.",
    "Lånet blev bevilget på mødet i marts 2022.",
    "Hvis ansøgningen afvises, kan der klages.",
    "Der er givet afslag til ni foreninger.",
    "Udvalget valgte model 2.",
  ])("%s", (decision) => {
    expect(outcomeOf(decision)).toBe("other");
  });
});

describe("a motion to put off is another than the motion", () => {
  test.each([
    ["Forslag om at udsætte sagen blev forkastet. Indstillingen godkendt.", "approved"],
    ["Forslaget om at udsætte sagen blev vedtaget.", "postponed"],
    ["Forslag fra V om at sende sagen tilbage til udvalget blev vedtaget.", "referred"],
    ["Byrådet besluttede med 14 stemmer mod 11 at udsætte sagen.", "postponed"],
  ])("%s is %s", (decision, outcome) => {
    expect(outcomeOf(decision, "Byrådet")).toBe(outcome);
  });
});

describe("a thing that has another end than the rest makes two ends, and settles no point", () => {
  test.each([
    "Godkendt, bortset fra bevillingen, som blev afvist.",
    "Tiltrådt, på nær støtten til klubben, der udsættes.",
    "Indstillingen følges med undtagelse af anlægslånet, som ikke bevilges.",
  ])("%s", (decision) => {
    const recommendation = "at der bygges, og at der bevilges penge";
    const judged = judgeDecision({ decision, recommendation, body: "Havneudvalget" });
    expect([judged.outcome, judged.adopts]).toEqual(["mixed", []]);
  });

  test.each([
    "Godkendt, bortset fra Bo Bach, som afviste forslaget.",
    "Godkendt med undtagelse af Liste M, der stemte imod.",
  ])("who votes is no thing: %s", (decision) => {
    expect(outcomeOf(decision)).toBe("approved");
  });
});

describe("points that are left out are not adopted", () => {
  test.each([
    [
      "Godkendt, dog ikke punkt 2.",
      [
        ["1", "approved"],
        ["2", "rejected"],
      ],
    ],
    [
      "Godkendt, bortset fra punkt 2, som udsættes.",
      [
        ["1", "approved"],
        ["2", "postponed"],
      ],
    ],
    ["Godkendt med undtagelse af punkt 2.", [["1", "approved"]]],
    [
      "Godkendt, idet pkt. 2 dog udgår.",
      [
        ["1", "approved"],
        ["2", "withdrawn"],
      ],
    ],
  ])("%s", (decision, expected) => {
    const judged = judgeDecision({ decision, recommendation: points, body: "Havneudvalget" });
    expect(judged.outcome).toBe("mixed");
    expect(judged.adopts.map(({ point, outcome }) => [point, outcome])).toEqual(expected);
  });
});

test("what a council that only advises thinks of others' plans is no refusal", () => {
  const decision = "Rådet kan ikke støtte, at varmestuen lukker.";
  expect(outcomeOf(decision, "Ældrerådet")).toBe("other");
  expect(outcomeOf("Udvalget kan ikke støtte ansøgningen.")).toBe("rejected");
});

test("an adopted refusal keeps both words in its evidence", () => {
  const { outcome, outcomeEvidence } = judgeDecision({
    decision: "Godkendt.",
    body: "Havneudvalget",
    recommendation: "at der gives afslag på ansøgningen",
  });
  expect(outcome).toBe("approved");
  expect(outcomeEvidence).toBe("Godkendt (indstilling: gives afslag)");
});
