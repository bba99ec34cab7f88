import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

const outcomeOf = (decision: string) =>
  judgeDecision({ decision, recommendation: "", body: "Havneudvalget" }).outcome;

test.each([
  ["Udvalget drøftede sagen, godkendte planen.", "approved"],
  ["Udvalget behandlede sagen, udsatte den.", "postponed"],
  ["Planen hjælper mange, udsatte unge.", "other"],
])(
  "what follows a comma without a subject is done by the body that acts before it: %s",
  (decision, outcome) => {
    expect(outcomeOf(decision)).toBe(outcome);
  },
);

test.each([
  ["Tilbuddet er bevilget.", "other"],
  ["Tilbuddet er hermed bevilget.", "approved"],
])("how things are is not decided, unless it is so by these words: %s", (decision, outcome) => {
  expect(outcomeOf(decision)).toBe(outcome);
});
