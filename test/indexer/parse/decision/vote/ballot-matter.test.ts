import { expect, test } from "vitest";
import { judgeDecision } from "../../../../../indexer/parse/decision/judge-decision.ts";

const judged = (decision: string) =>
  judgeDecision({ decision, recommendation: "at planen godkendes", body: "Byrådet" });

test.each([
  "Byrådet besluttede med 9 stemmer for og 6 imod at behandle sagen for lukkede døre. Planen blev herefter godkendt.",
  "Der blev stemt om, hvorvidt Bo Dal (V) er inhabil. 2 stemte for, 12 stemte imod. Planen blev godkendt.",
  "Byrådet stemte om at afslutte debatten: 10 for, 5 imod. Planen blev godkendt.",
  "Det blev med stemmerne 11-4 besluttet at lukke dørene. Planen blev vedtaget.",
  "Forslag om afslutning af debatten blev vedtaget med 10 stemmer mod 5. Planen blev godkendt.",
  "Byrådet besluttede med 13 stemmer mod 2 at tage punktet op på dagsordenen. Planen blev godkendt.",
])("how the matter is dealt with is not the matter: %s", (decision) => {
  const { votes, ballots, dissent } = judged(decision);
  expect({ votes, dissent }).toEqual({ votes: null, dissent: null });
  expect(ballots.map(({ subject }) => subject)).toEqual(["procedure"]);
});

test.each([
  "Punktet blev behandlet for lukkede døre. Planen blev godkendt med 10 stemmer mod 4.",
  "Rie Ask var inhabil og forlod salen. Planen blev godkendt med 10 stemmer mod 4.",
  "Byrådet stemte om, hvorvidt dørene skulle lukkes. Det blev forkastet med 5 stemmer mod 9. Derefter blev planen godkendt med 10 stemmer mod 4.",
])("the vote behind it is on the matter: %s", (decision) => {
  expect(judged(decision).votes).toMatchObject({ for: { count: 10 }, against: { count: 4 } });
});

test("to send an item back is procedure, however it is proposed", () => {
  const { votes, ballots } = judged(
    "Bo Dal (V) foreslog, at sagen blev sendt tilbage til udvalget. 5 stemte for dette forslag, 10 stemte imod. Planen blev herefter godkendt.",
  );
  expect(votes).toBeNull();
  expect(ballots).toMatchObject([{ subject: "procedure", against: { count: 10 } }]);
});

test("the proposal that goes farthest is not the one recommended", () => {
  const { votes, dissent } = judged(
    "Formanden satte først det mest vidtgående forslag, afslag, til afstemning. Det faldt med 6 stemmer mod 9. Indstillingen var hermed vedtaget.",
  );
  expect({ votes, dissent }).toEqual({ votes: null, dissent: null });
});

test("what a member proposed and few voted for is no vote on the matter", () => {
  const { votes, ballots } = judged(
    "Forslag fra Ida Lund (Ø) om en cykelsti fik 4 stemmer og bortfaldt. Planen blev godkendt.",
  );
  expect(votes).toBeNull();
  expect(ballots).toMatchObject([{ subject: "amendment", for: { count: 4 } }]);
});
