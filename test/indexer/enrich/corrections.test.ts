import { expect, test } from "vitest";
import type { Correction } from "../../../contract/correction.ts";
import type { TopicEvidence } from "../../../contract/topic.ts";
import {
  correctItem,
  correctTopics,
  shownOf,
  uncorrected,
} from "../../../indexer/enrich/corrections.ts";
import { someItem } from "../../support/minutes/parsed-meeting.ts";

const correction = (field: Correction["field"], value: unknown): Correction => ({
  item: "x-1",
  field,
  value,
  why: "Læst forkert",
});

const about: TopicEvidence = {
  topic: "skole",
  degree: "about",
  rule: "title",
  kle: true,
  words: [{ word: "skolen", section: null }],
};
const mention: TopicEvidence = { ...about, topic: "havn", degree: "mention", rule: "mention" };

const degrees = (evidence: readonly TopicEvidence[]) =>
  evidence.map(({ topic, degree, rule }) => `${topic} ${degree} ${rule}`);

test("an item that is corrected gives back what was read", () => {
  const read = someItem({ title: "Budgte", absent: ["Ida Holm"], outcome: "approved" });
  const { item, corrections } = correctItem(read, [
    correction("title", "Budget"),
    correction("absent", []),
    correction("standing", true),
  ]);
  expect(item).toMatchObject({ title: "Budget", absent: [], outcome: "approved" });
  expect(corrections.map(({ field, was }) => [field, was])).toEqual([
    ["title", "Budgte"],
    ["absent", ["Ida Holm"]],
    ["standing", null],
  ]);
  expect(uncorrected(item, corrections)).toEqual(read);
});

test("what was read together with a fact that is corrected falls with it", () => {
  const noVotes = { for: null, against: null, abstained: null, complete: true };
  const ballot = { ...noVotes, text: "3 stemte for" };
  const read = someItem({
    outcome: "approved",
    outcomeEvidence: "godkendt",
    votes: noVotes,
    outcomeProofs: [{ section: "decision", words: "godkendt", rule: "formula" }],
    adopts: [{ point: "1", text: "at skolen bygges", outcome: "approved" }],
    ballots: [
      { ...ballot, subject: "main" },
      { ...ballot, subject: "amendment" },
    ],
  });
  const { item } = correctItem(read, [correction("outcome", "rejected")]);
  expect(item).toMatchObject({ outcomeEvidence: null, outcomeProofs: [], adopts: [] });
  expect(item.ballots).toEqual(read.ballots);
  const { item: voted } = correctItem(read, [correction("votes", null)]);
  expect(voted.ballots.map(({ subject }) => subject)).toEqual(["amendment"]);
  expect(voted.outcomeProofs).toEqual(read.outcomeProofs);
});

test("themes that are corrected are what it is about; what was told as about is mentioned still", () => {
  const corrected = correctTopics([about, mention], [correction("topics", ["havn", "vej"])]);
  expect(degrees(corrected)).toEqual([
    "havn about corrected",
    "vej about corrected",
    "skole mention corrected",
  ]);
  expect(corrected[0]?.words).toEqual(mention.words);
});

test("mentions that are corrected leave alone what it is about", () => {
  expect(degrees(correctTopics([about, mention], [correction("mentions", [])]))).toEqual([
    "skole about title",
  ]);
});

test("of a closed item only what is public is told to be corrected", () => {
  const { item, corrections } = correctItem(someItem({ dissent: "Fortroligt" }), [
    correction("dissent", null),
    correction("closed", true),
  ]);
  const fieldsOf = (closed: boolean) => shownOf(corrections, { closed }).map(({ field }) => field);
  expect(fieldsOf(item.closed)).toEqual(["closed"]);
  expect(fieldsOf(false)).toEqual(["dissent", "closed"]);
});
