import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

const votesOf = (decision: string) =>
  judgeDecision({ decision, recommendation: "", body: null }).votes;

test("a vote is whole where each of its sentences was understood", () => {
  expect(votesOf("5 stemte for. 3 stemte imod.")).toMatchObject({ complete: true });
  expect(votesOf("5 stemte for. 3 stemte imod, mens flere undlod.")).toMatchObject({
    complete: false,
  });
  expect(votesOf("5 stemte for, og nogle undlod. 3 stemte imod.")).toMatchObject({
    complete: false,
  });
});

test("what is told behind a vote on something else is told of the motion", () => {
  const decision =
    "Et ændringsforslag fra A blev forkastet med 5 stemmer for og 9 imod. Planen blev vedtaget. Imod stemte A.";
  expect(votesOf(decision)).toMatchObject({ for: null, against: { parties: ["A"] } });
});

test("names alone are a side", () => {
  expect(votesOf("For stemte Anna Ager og Bo Bach. Imod stemte Eva Fog.")).toMatchObject({
    for: { names: ["Anna Ager", "Bo Bach"] },
    against: { names: ["Eva Fog"] },
  });
});

test("one party or one name more is a side of its own, that completes the vote", () => {
  expect(votesOf("For stemte 5. Imod stemte 3. Imod stemte A.")).toMatchObject({
    for: { count: 5 },
    against: { count: 3, parties: ["A"] },
  });
  expect(votesOf("For stemte A. Imod stemte B. Imod stemte C.")?.against?.parties).not.toEqual([
    "B",
    "C",
  ]);
});
