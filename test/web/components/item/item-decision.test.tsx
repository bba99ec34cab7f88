/** What an item's page says of a decision: the vote whole or not at all, dissent once, and what tells it. */
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { ItemDecision } from "../../../../web/components/item/item-decision.tsx";
import { item } from "../../fixtures/item.ts";

const page = (changes: Partial<typeof item>) =>
  render(
    <ItemDecision item={{ ...item, ...changes }} kind="minutes">
      {null}
    </ItemDecision>,
  );
const side = (count: number, parties: string[]) => ({ count, parties, names: [] });
const votes = { for: side(17, ["A"]), against: side(8, ["V"]), abstained: null, complete: true };
const sentence = "Godkendt med 17 stemmer for (A) og 8 imod (V).";
const ballot = { subject: "main", text: sentence, ...votes } as const;

test("a vote that was not read whole has its sentence and no table", () => {
  const part = { ...votes, complete: false };
  const html = page({ decision: sentence, votes: part, ballots: [{ ...ballot, complete: false }] });
  expect(html).not.toContain("<table");
  expect(html).toContain(sentence);
  expect(page({ decision: sentence, votes, ballots: [ballot] })).toContain("<table");
});

test("a vote on an amendment has a table of its own, after that on the matter", () => {
  const amendment = {
    ...ballot,
    subject: "amendment",
    for: side(4, ["F"]),
    text: "For 4",
  } as const;
  const html = page({ decision: sentence, votes, ballots: [amendment, ballot] });
  expect(html).toMatch(/>Afstemning<.*17 stemmer.*>Afstemning om ændringsforslag<.*4 stemmer/s);
  const part = { ...amendment, complete: false };
  expect(page({ decision: sentence, votes, ballots: [part, ballot] })).not.toContain(
    "ændringsforslag<",
  );
});

test("of a closed item it is said that it is closed, not that no decision was found", () => {
  const closed = page({ closed: true, decision: null });
  expect(closed).toContain("Punktet er behandlet for lukkede døre.");
  expect(closed).not.toContain("ikke fundet en beslutning");
  expect(page({ decision: null })).toContain("Der er ikke fundet en beslutning under punktet.");
});

test("dissent does not say the vote's lines once more", () => {
  const heading = "Mindretal og forbehold";
  const told = { decision: sentence, votes, ballots: [ballot] };
  expect(page({ ...told, dissent: sentence })).not.toContain(heading);
  const html = page({ ...told, dissent: `${sentence}\n\nV tager forbehold for prisen.` });
  expect(html).toContain(heading);
  expect(html).toContain("V tager forbehold for prisen.");
});

test("the words behind each fact can be unfolded", () => {
  const html = page({});
  expect(html).toContain("<summary>Ordene bag oplysningerne</summary>");
  expect(html).toContain("Udfald: Godkendt");
  expect(html).toContain("Beslutning: »blev godkendt« (ordet »godkende«)");
  expect(page({ evidence: [] })).not.toContain("Ordene bag oplysningerne");
});

test("the recommendation is told once: beside it only the ends that its points came to", () => {
  const point = (mark: string, outcome: "approved" | "postponed") => {
    return { point: mark, text: "at kajen males", outcome };
  };
  const short = { ...item, decision: "Godkendt." };
  const beside = (adopts: typeof item.adopts) =>
    render(
      <ItemDecision item={{ ...short, adopts }} kind="minutes" recommendation="indstilling">
        {null}
      </ItemDecision>,
    );
  const adopted = [point("1", "approved"), point("2", "approved")];
  expect(page({ decision: "Godkendt.", adopts: adopted })).toContain("Indstillingen lød");
  expect(beside(adopted)).not.toContain("Indstillingen lød");
  expect(beside([point("1", "approved"), point("2", "postponed")])).toContain("– Udsat");
});
