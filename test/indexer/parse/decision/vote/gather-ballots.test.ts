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

test.each([
  "Vedtaget med 8 stemmer mod 7. Imod stemte Venstre (5), Rie Ask (D) og Bo Vad (O).",
  "Med 8 stemmer for og 7 imod blev planen vedtaget. Imod stemte V (5), O (1) og D (1).",
])("who the counted are told to be are no vote of their own: %s", (decision) => {
  expect(votesOf(decision)).toMatchObject({
    for: { count: 8 },
    against: { count: 7 },
    complete: true,
  });
});

test("where the number and those who are named do not agree, the vote is not whole", () => {
  const decision = "Vedtaget med 10 stemmer mod 6. Imod stemte V (3), Rie Ask (D) og Bo Vad (D).";
  expect(votesOf(decision)).toMatchObject({
    for: { count: 10 },
    against: { count: 6 },
    complete: false,
  });
});

test.each([
  "Venstre og Konservative stemte for. De øvrige stemte imod. Forslaget blev ikke vedtaget.",
  "For stemte A og B. Imod stemte resten af byrådet. Forkastet.",
  "Øvrige stemte imod. A stemte for. Ikke vedtaget.",
])("nobody knows who the others are: %s", (decision) => {
  expect(votesOf(decision)).toMatchObject({ against: null, complete: false });
});
