import { expect, test } from "vitest";
import { judgeDecision } from "../../../../indexer/parse/decision/judge-decision.ts";

function readVotes(decision: string | null) {
  const { votes, dissent } = judgeDecision({ decision, recommendation: "", body: "Byrådet" });
  return { votes, dissent };
}

test("labelled sides give counts and parties; an empty side is nobody", () => {
  const { votes, dissent } = readVotes(
    "For stemte:    5 (A+T+V)\nImod stemte:  2 (C+O)\nUndlod at stemme:\nGodkendt.",
  );
  expect(votes).toEqual({
    for: { count: 5, parties: ["A", "T", "V"], names: [] },
    against: { count: 2, parties: ["C", "O"], names: [] },
    abstained: { count: 0, parties: [], names: [] },
    complete: true,
  });
  expect(dissent).toBe("Imod stemte:  2 (C+O)");
});

test.each([
  ["Godkendt med 42 stemmer mod 4.", 42, 4],
  ["Anbefales med 3 stemmer for (A) og 1 stemme imod (C).", 3, 1],
  ["Vedtaget med 20 stemmer mod 7. Imod stemte liste O.", 20, 7],
  ["Venstre 5, A 3 stemte for, O 2 stemte imod.", 8, 2],
  ["For stemte A 5 og V 2. Imod stemte O 1.", 7, 1],
  ["61 stemte ja, 74 stemte nej, og der var 3 blanke stemmer.", 61, 74],
  ["61 ja, 74 nej og 3 blanke.", 61, 74],
  ["Da stemmerne stod lige, 31 mod 31, er forslaget ikke vedtaget.", 31, 31],
])("%s", (decision, yes, no) => {
  const { votes } = readVotes(decision);
  expect([votes?.for?.count, votes?.against?.count]).toEqual([yes, no]);
});

test("groups are parties, members are names", () => {
  expect(readVotes("For: Gruppe A, F og V\nImod: Liste H og Gruppe Ø.").votes).toMatchObject({
    for: { count: null, parties: ["A", "F", "V"] },
    against: { parties: ["H", "Ø"] },
  });
  expect(readVotes("Vedtaget. Anna Ager (Ø) stemte imod.").votes?.against).toEqual({
    count: null,
    parties: [],
    names: ["Anna Ager"],
  });
});

test("a reservation is dissent without a vote", () => {
  const { votes, dissent } = readVotes("Godkendt.\n\nBo Bach tog forbehold.");
  expect(votes).toBeNull();
  expect(dissent).toBe("Bo Bach tog forbehold.");
});

test("where nothing tells of a vote, nothing is guessed", () => {
  expect(readVotes("Godkendt.")).toEqual({ votes: null, dissent: null });
  expect(readVotes("Rådet ser 5 boliger som for få, og 3 er for dyre.")).toEqual({
    votes: null,
    dissent: null,
  });
  expect(readVotes(null)).toEqual({ votes: null, dissent: null });
});

test("both sides on one line are kept apart", () => {
  const { votes } = readVotes("For stemte 6 (A, B), imod stemte 4 (V).");
  expect(votes?.for).toEqual({ count: 6, parties: ["A", "B"], names: [] });
  expect(votes?.against).toEqual({ count: 4, parties: ["V"], names: [] });
});

test("the numbers stand in the sentence, the parties in the lines below", () => {
  const { votes, dissent } = readVotes(
    "Vedtaget med 20 stemmer mod 5. 2 medlemmer undlod at stemme.\n\nFor stemte: A og F.\n\nImod stemte: V.\n\nUndlod at stemme: Ø.",
  );
  expect(votes?.for).toEqual({ count: 20, parties: ["A", "F"], names: [] });
  expect(votes?.against).toEqual({ count: 5, parties: ["V"], names: [] });
  expect(votes?.abstained).toEqual({ count: 2, parties: ["Ø"], names: [] });
  expect(dissent).not.toContain("Vedtaget");
});

test("of several votes the one on the decision counts, not those on amendments that fell", () => {
  const { votes } = readVotes(
    "Bo Bach stillede ændringsforslag om ti pladser mere.\n\nFor ændringsforslaget stemte 2 (Ø og F). Imod stemte 13 (A og V). Ændringsforslaget faldt.\n\nIndstillingen blev herefter sat til afstemning. For stemte 11 (A, V og F), imod stemte 4 (O og Ø).",
  );
  expect(votes?.for).toEqual({ count: 11, parties: ["A", "V", "F"], names: [] });
  expect(votes?.against).toEqual({ count: 4, parties: ["O", "Ø"], names: [] });
});

test("where only an amendment was voted on, and fell, the decision has no vote", () => {
  const decision =
    "Ændringsforslag fra C:\nFor stemte: 2 (C)\nImod stemte: 5 (A+V)\nFaldet.\n\nGodkendt.";
  const { votes, dissent } = readVotes(decision);
  expect({ votes, dissent }).toEqual({ votes: null, dissent: null });
});

test("of votes on several parts the last that was not unanimous counts", () => {
  const { votes } = readVotes(
    "Ad 1\nFor stemte: 5 (A+V)\nImod stemte: 2 (C)\nGodkendt.\nAd 2\nFor stemte: 7 (A+C+V)\nImod stemte:\nGodkendt.",
  );
  expect(votes?.against).toEqual({ count: 2, parties: ["C"], names: [] });
});

test("an initial ends no sentence", () => {
  const { votes } = readVotes("Vedtaget.\n\nImod stemte: A. Bo Bach (Ø) og Carla Dam (Ø).");
  expect(votes?.against?.names).toEqual(["A. Bo Bach", "Carla Dam"]);
});

test("those who reject a proposal are against it, though they are named first", () => {
  const { votes } = readVotes("Forslaget blev forkastet med 14 stemmer mod 3.\n\nFor stemte: Ø.");
  expect(votes?.for).toEqual({ count: 3, parties: ["Ø"], names: [] });
  expect(votes?.against?.count).toBe(14);
});

test("those who are neither for nor against are not against", () => {
  const { votes } = readVotes("Vedtaget med 9 stemmer for, 2 hverken for eller imod.");
  expect(votes?.for?.count).toBe(9);
  expect(votes?.against).toBeNull();
  expect(votes?.abstained?.count).toBe(2);
});

test.each([
  [
    "For stemte: A: Signe, Otto. V: Bo. Imod stemte: C: Ida. Vedtaget.",
    ["Signe", "Otto", "Bo"],
    ["Ida"],
  ],
  [
    "For stemte:\nA: Signe Bo, Otto Lund\nV: Bo Bæk\nImod stemte:\nC: Ida Falk\nVedtaget.",
    ["Signe Bo", "Otto Lund", "Bo Bæk"],
    ["Ida Falk"],
  ],
  ["For: Bo Bæk\nImod: Ida Falk\nUndlod: Lis Ry\nVedtaget.", ["Bo Bæk"], ["Ida Falk"]],
])("names stand beside their party or below the label: %s", (decision, yes, no) => {
  const { votes } = readVotes(decision);
  expect(votes?.for).toEqual({ count: null, parties: [], names: yes });
  expect(votes?.against).toEqual({ count: null, parties: [], names: no });
});

test("a label with nothing below it tells that nobody did, one with a list below it does not", () => {
  const { votes } = readVotes(
    "For stemte:\n4 (A, F)\nImod stemte:\n3 (V)\nUndlod at stemme:\nGodkendt.",
  );
  expect(votes?.against).toEqual({ count: 3, parties: ["V"], names: [] });
  expect(votes?.abstained?.count).toBe(0);
});

test.each([
  ["Vedtaget, 15 mod 10.", 10],
  ["Indstillingen faldt ved stemmelighed, 4 mod 4.", 4],
  [
    "Udsættelse foreslået af Liste H. 8 stemte for, 12 imod. Salget blev herefter godkendt mod 8 stemmer.",
    8,
  ],
  ["Planen blev godkendt. 17 stemte for dette, 8 imod.", 8],
  ["Planen blev sendt tilbage til udvalget. 17 stemte for det, 8 imod.", undefined],
  ["Byrådet besluttede med 14 stemmer mod 11 at sende sagen tilbage til udvalget.", undefined],
])("a vote on where the item goes is none on the motion: %s", (decision, against) => {
  expect(readVotes(decision).votes?.against?.count).toBe(against);
});

test("how many of a party voted so may stand behind its colon", () => {
  const { votes } = readVotes(
    "Venstre: 5, Socialdemokratiet: 3 stemte for. C: 2 stemte imod. Vedtaget.",
  );
  expect(votes?.for).toEqual({ count: 8, parties: ["Venstre", "Socialdemokratiet"], names: [] });
  expect(votes?.against).toEqual({ count: 2, parties: ["C"], names: [] });
});

test.each([
  "Der blev begæret afstemning om et af Jens Dam stillet forslag om, at afsnit 3 udgår.\n\nEt flertal (Helle Hav, Bo Fey, Ida Sø) stemte for forslaget.\n\nEt mindretal (Per Bro, Lis Ry) stemte imod.\n\nÆndringsforslaget blev dermed tiltrådt.\n\nIndstillingen inkl. ændringsforslaget blev herefter tiltrådt.",
  "Der blev stemt om et forslag fra Bo Bæk om at fjerne afsnit 3. For stemte 4 (A, F), imod stemte 3 (V). Ændringsforslaget var dermed vedtaget. Indstillingen blev herefter godkendt.",
])("a vote on what was proposed at the meeting is none on the motion: %s", (decision) => {
  expect(readVotes(decision).votes).toBeNull();
});

test("the Social Democrats are a party by either name", () => {
  const { votes } = readVotes(
    "Vedtaget med 15 stemmer for (Venstre og Konservative) og 10 imod (Socialdemokraterne og Enhedslisten).",
  );
  expect(votes?.against?.parties).toEqual(["Socialdemokraterne", "Enhedslisten"]);
});
