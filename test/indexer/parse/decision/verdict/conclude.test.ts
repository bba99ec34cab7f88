import { describe, expect, test } from "vitest";
import { conclude } from "../../../../../indexer/parse/decision/verdict/conclude.ts";
import type { Verdict } from "../../../../../indexer/parse/decision/verdict/verdict.ts";

const verdict = (outcome: Verdict["outcome"], other: Partial<Verdict> = {}): Verdict => ({
  outcome,
  strength: "firm",
  rule: "",
  from: 0,
  to: 1,
  points: [],
  excepted: [],
  exceptedThings: [],
  scope: "",
  thing: "",
  named: "",
  instead: false,
  against: false,
  bare: true,
  matter: "main",
  ...other,
});
const outcomeOf = (verdicts: Verdict[], marks: string[] = []) =>
  conclude(verdicts, marks)?.outcome ?? null;
const thing = (name: string) => ({ thing: name, bare: false });

describe("of several verdicts", () => {
  test("the last one on the motion holds, and none on anything else", () => {
    expect(outcomeOf([verdict("approved"), verdict("postponed")])).toBe("postponed");
    expect(outcomeOf([verdict("approved"), verdict("rejected", { matter: "amendment" })])).toBe(
      "approved",
    );
    expect(outcomeOf([verdict("rejected", { matter: "amendment" })])).toBeNull();
  });

  test("one on a proposal holds where none is on the motion", () => {
    expect(outcomeOf([verdict("approved", { matter: "proposal" })])).toBe("approved");
  });

  test("the strongest hold", () => {
    expect(outcomeOf([verdict("approved"), verdict("noted", { strength: "weak" })])).toBe(
      "approved",
    );
  });

  test("of two things named, one adopted and one turned down, there are two ends", () => {
    expect(
      outcomeOf([verdict("approved", thing("planen")), verdict("rejected", thing("taksten"))]),
    ).toBe("mixed");
  });

  test("where one of the two is not named, the last holds; one that is put off by its name is apart", () => {
    expect(outcomeOf([verdict("approved", thing("planen")), verdict("rejected")])).toBe("rejected");
    expect(
      outcomeOf([verdict("approved", thing("planen")), verdict("postponed", thing("taksten"))]),
    ).toBe("mixed");
    expect(
      outcomeOf([verdict("rejected", thing("budgettet")), verdict("noted", thing("status"))]),
    ).toBe("mixed");
    expect(
      outcomeOf([verdict("rejected", thing("planen")), verdict("approved", thing("planen"))]),
    ).toBe("approved");
  });

  test("points have an end each, if they are points of the recommendation", () => {
    const second = verdict("withdrawn", { points: ["2"] });
    expect(outcomeOf([verdict("approved"), second], ["1", "2"])).toBe("mixed");
    expect(outcomeOf([verdict("approved"), second], ["1"])).toBe("approved");
  });
});
