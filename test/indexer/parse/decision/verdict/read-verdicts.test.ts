import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

const outcomeOf = (decision: string) =>
  judgeDecision({ decision, recommendation: "", body: null }).outcome;

test("what the recommendation is called is no thing of its own, what only begins so is one", () => {
  expect(outcomeOf("Forslaget godkendt. Taksten forkastet.")).toBe("other");
  expect(outcomeOf("Forslagskassen godkendt. Taksten forkastet.")).toBe("mixed");
});
