import { expect, test } from "vitest";
import { quotingNothing, withholdClosed } from "../../../indexer/enrich/closed-items.ts";
import { someItem, someSection } from "../../support/minutes/parsed-meeting.ts";

const secret = "Familien på Birkevej";
const noVotes = { for: null, against: null, abstained: null, complete: false };
const carried = someItem({
  number: "7",
  title: "Lukket punkt: Personsag",
  caseNumber: "27.15.00-A30-2-19",
  closed: true,
  sections: [someSection(secret)],
  decision: `Godkendt for ${secret}`,
  outcomeEvidence: secret,
  outcomeProofs: [{ section: "decision", words: secret, rule: "formula" }],
  ballots: [{ ...noVotes, subject: "main", text: secret }],
  adopts: [{ point: null, text: secret, outcome: "approved" }],
  dissent: secret,
  absent: [secret],
  attachments: [secret],
});

test("of a closed item the number and the title are indexed, and a problem tells of the rest", () => {
  const { items, problems } = withholdClosed([
    someItem({ sections: [someSection("Åben sag")] }),
    carried,
  ]);
  expect(JSON.stringify([items, problems])).not.toContain(secret);
  expect(items[1]).toMatchObject({
    number: "7",
    title: carried.title,
    caseNumber: null,
  });
  expect(items[0]?.sections).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toEqual(["closed-item-text"]);
});

test("a reason for closing and a title printed again are no text that was carried by mistake", () => {
  const sections = [
    someSection("Punktet er lukket af hensyn til en forhandling.\nSalg"),
    someSection(""),
  ];
  const { items, problems } = withholdClosed([someItem({ title: "Salg", closed: true, sections })]);
  expect([items[0]?.sections, problems]).toEqual([[], []]);
});

test("a decision that is labelled as public stays, alone", () => {
  const open = {
    ...someSection("Købet blev godkendt."),
    type: "decision" as const,
    label: "Offentlig beslutning",
  };
  const sections = [someSection(secret), open];
  const { items } = withholdClosed([
    someItem({
      closed: true,
      sections,
      decision: "Købet blev godkendt.",
      outcomeEvidence: `blev godkendt (indstilling: ${secret})`,
      outcomeProofs: [
        { section: "decision", words: "blev godkendt", rule: "passive" },
        { section: "recommendation", words: secret, rule: "refusal" },
      ],
      adopts: [{ point: null, text: secret, outcome: "approved" }],
    }),
  ]);
  expect(JSON.stringify(items)).not.toContain(secret);
  expect(items[0]).toMatchObject({
    sections: [open],
    decision: "Købet blev godkendt.",
    outcomeEvidence: "blev godkendt",
  });
});

test("beside a public decision nothing of another is told: no words, no votes, nobody who was against", () => {
  const section = (label: string, text: string) => ({
    ...someSection(text),
    type: "decision" as const,
    label,
  });
  const other = section("Beslutning", `Godkendt af ${secret}. Imod stemte ${secret}, 3 mod 4.`);
  const open = section("Offentlig beslutning", "Ejendommen sælges.");
  for (const sections of [
    [other, open],
    [open, other],
  ]) {
    const { items } = withholdClosed([
      {
        ...carried,
        sections,
        decision: sections.map(({ text }) => text).join("\n"),
        votes: { ...noVotes, against: { count: 3, parties: [], names: [secret] } },
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(secret);
    expect(items[0]).toMatchObject({ decision: "Ejendommen sælges.", votes: null, dissent: null });
  }
});

test("a problem that quotes a closed item's text is none of the public's, one that quotes its title is", () => {
  const tell = (message: string) => ({ code: "noise-removed", line: 1, message });
  const told = [
    tell(`»${secret}« er udeladt`),
    tell(`»${carried.title}« er lukket`),
    tell("Side 2"),
  ];
  expect(quotingNothing(told, [carried])).toEqual(told.slice(1));
});
