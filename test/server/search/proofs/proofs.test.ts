import { expect, test } from "vitest";
import type { StoredItem } from "../../../../server/search/hits/stored-item.ts";
import { itemProofs } from "../../../../server/search/proofs/item-proofs.ts";
import { meetingProofs } from "../../../../server/search/proofs/meeting-proofs.ts";
import { sentenceNaming } from "../../../../server/search/proofs/sentences-naming.ts";
import { someItem, someSection } from "../../../support/minutes/parsed-meeting.ts";

function stored(facts: Partial<StoredItem>): StoredItem {
  return {
    ...someItem(),
    id: "vibefjord-1",
    meetingId: "vibefjord",
    position: 0,
    municipality: "Vibefjord",
    body: null,
    bodyKey: null,
    date: null,
    dateNumber: null,
    year: null,
    kind: "minutes",
    kle: [],
    caseKey: null,
    dissenting: false,
    topics: [],
    mentions: [],
    topicProofs: [],
    corrections: [],
    ...facts,
  } as StoredItem;
}

const decision = "Godkendt. Bo Bæk (V) deltog ikke. Anna Ager gik kl. 17.30. V tager forbehold.";
const item = stored({
  sections: [someSection("at kajen males", "recommendation"), someSection(decision, "decision")],
  decision,
  outcome: "approved",
  dissent: "V tager forbehold.",
  absent: ["Bo Bæk"],
  absentProofs: [{ name: "Bo Bæk", section: "decision", words: "Bo Bæk (V) deltog ikke." }],
  outcomeProofs: [{ section: "decision", words: "Godkendt", rule: "godkende, bare participle" }],
  adopts: [{ point: "1", text: "at kajen males", outcome: "approved" }],
  topics: ["havn"],
  topicProofs: [["havn", "title", null, [["kaj", 0]]]],
});

test("every derived fact of an item has its place, its words and its rule, in one shape", () => {
  const proofs = itemProofs(item, { standing: true, rule: "unlike" });
  const told = proofs.map(({ fact, section, words }) => [fact, section, words]);
  expect(told).toEqual([
    ["outcome", "decision", "Godkendt"],
    ["adopts", "recommendation", "1. at kajen males"],
    ["dissent", "decision", "V tager forbehold."],
    ["absent", "decision", "Bo Bæk (V) deltog ikke."],
    ["topics", "recommendation", "kaj"],
    ["standing", null, null],
  ]);
  for (const proof of proofs) expect(proof.rule).not.toBe("");
});

test("what an operator corrected is proven by the reason, and not by what was read", () => {
  const why = "Forslaget faldt.";
  const corrected = stored({
    ...item,
    outcome: "rejected",
    corrections: [{ field: "outcome", value: "rejected", was: "approved", why }],
  });
  const [proof, ...others] = itemProofs(corrected, null).filter(({ fact }) => fact === "outcome");
  expect(others).toEqual([]);
  expect(proof).toMatchObject({ rule: "corrected", words: why, section: null });
});

test("of a closed item its title tells, else the agenda's mark", () => {
  const proofs = itemProofs(stored({ closed: true, title: "Køb af jord" }), null);
  expect(proofs).toMatchObject([{ fact: "closed", rule: "closed-mark", words: null }]);
});

test("who was away, came or left is told by an item's sentence, else by the meeting's head", () => {
  const people = {
    participants: [{ name: "Anna Ager", party: "A" }],
    absentees: [
      { name: "Bo Bæk", party: "V" },
      { name: "Carl Dam", party: null },
    ],
    standIns: [],
    movements: [{ name: "Anna Ager", kind: "left" as const, time: "17:30", itemNumber: null }],
  };
  expect(
    meetingProofs(people, [item]).map(({ fact, value, section, words }) => [
      fact,
      value,
      section,
      words,
    ]),
  ).toEqual([
    ["participants", "Anna Ager", "head", null],
    ["absentees", "Bo Bæk", "decision", "Bo Bæk (V) deltog ikke."],
    ["absentees", "Carl Dam", "head", null],
    ["movements", "Anna Ager", "decision", "Anna Ager gik kl. 17.30."],
  ]);
});

test("a sentence is found whatever its blanks, and is not cut at an hour or an initial", () => {
  expect(sentenceNaming("Afbud: A. Ben  Bo. Godkendt.", "Ben Bo")).toBe("Afbud: A. Ben  Bo.");
  expect(sentenceNaming("Godkendt.", "Ben Bo")).toBeNull();
});

test("the words of absence are those by which it was read, whatever else names him; where none are kept it is the head's", () => {
  const proofOf = (facts: Partial<StoredItem>) =>
    itemProofs(stored({ ...item, ...facts }), null).find(({ fact }) => fact === "absent");
  const words = "Fraværende: Bo Bæk (V).";
  expect(
    proofOf({ absentProofs: [{ name: "Bo Bæk", section: "attendance", words }] }),
  ).toMatchObject({ section: "attendance", words, rule: "named-absent" });
  expect(proofOf({ absentProofs: [] })).toMatchObject({ section: "head", words: null });
});
