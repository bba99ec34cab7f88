import { expect, test } from "vitest";
import { IndexedItem, IndexedMeeting, IndexedWord } from "../../../contract/indexed-item.ts";
import { toEngineLemma } from "../../../danish/letters/engine-text.ts";
import { createEnricher } from "../../../indexer/enrich/enrich.ts";
import { toIndexedWords } from "../../../indexer/enrich/indexed-words.ts";
import { createTagger } from "../../../indexer/enrich/topics/tagger.ts";
import { danish } from "../../support/danish.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";
import { someSource } from "../../support/minutes/some-source.ts";

const enrich = createEnricher(danish, createTagger(danish, []));

const items = [
  someItem({ number: "1", title: "Dagsorden" }),
  someItem({
    number: "2",
    title: "Værestedet",
    caseNumber: "27.15.00-A30-2-19",
    sections: [someSection("Første sag"), someSection("anden sag")],
  }),
];

test("the documents are what the contract says", () => {
  const { meeting, items: documents } = enrich(someMeeting({ items }), someSource);
  expect(IndexedMeeting.parse(meeting)).toEqual(meeting);
  for (const document of documents) expect(IndexedItem.parse(document)).toEqual(document);
  expect(meeting.itemIds).toEqual(documents.map(({ id }) => id));
});

test("an item carries its meeting's facts, its case and its KLE number", () => {
  const [, document] = enrich(someMeeting({ items }), someSource).items;
  expect(document).toMatchObject({
    id: "vibefjord-byraadet-2021-03-04-2",
    meetingId: "vibefjord-byraadet-2021-03-04",
    position: 1,
    dateNumber: 20210304,
    year: "2021",
    caseKey: "vibefjord/27.15.00-A30-2-19",
    kle: ["27", "27.15", "27.15.00"],
  });
});

test("a case without a known municipality has no key, and a meeting without a date no year", () => {
  const [, document] = enrich(
    someMeeting({ items, municipality: null, date: null }),
    someSource,
  ).items;
  expect(document).toMatchObject({ caseKey: null, dateNumber: null, year: null });
});

test("no phrase reaches from one section into the next", () => {
  const [, document] = enrich(someMeeting({ items }), someSource).items;
  expect(document?.textForms).toMatch(/sag\w*\. anden/);
});

test("what stands among the lemmas of a text or decision is not told again among its parts", () => {
  const decision = "Skolen får en skolebestyrelse, og havnen en havneplan.";
  const sections = [someSection(decision, "decision")];
  const item = someItem({ title: "Sag", sections, decision });
  const [document] = enrich(someMeeting({ items: [item] }), someSource).items;
  for (const field of ["text", "decision"] as const) {
    const lemmas = document?.[`${field}Words`].split(";") ?? [];
    const parts = document?.[`${field}Parts`].split(";") ?? [];
    expect(lemmas).toEqual(expect.arrayContaining(["skole", "havn"].map(toEngineLemma)));
    expect(parts).toContain(toEngineLemma("bestyrelse"));
    expect(parts.filter((part) => lemmas.includes(part))).toEqual([]);
  }
});

test("of an item that is longer than the engine can search, the beginning is searched, and a problem says so", () => {
  const long = someItem({ title: "Plan", sections: [someSection("ord ".repeat(1_000_000))] });
  const { meeting, items: documents } = enrich(someMeeting({ items: [long] }), someSource);
  expect(documents[0]?.sections).toEqual(long.sections);
  expect(documents[0]?.textForms.length).toBeLessThan(2_000_000);
  expect(meeting.problems).toMatchObject([{ code: "item-too-long", line: 1 }]);
});

test("the words that no dictionary knows are told once a meeting, not once an item", () => {
  const text = "Sagen om Zwickelby blev drøftet i Zwickelby.";
  const both = [1, 2].map((number) =>
    someItem({ number: `${number}`, title: "Plan", sections: [someSection(text)] }),
  );
  const { unlisted } = enrich(someMeeting({ items: both }), someSource);
  expect(unlisted).toEqual(["zwickelby"]);
});

test("a word's document can be told from every other's by its id", () => {
  const documents = toIndexedWords(["zwickelby", "zwickelbæk", "zwickelby"]);
  expect(documents.map(({ word }) => word)).toEqual(["zwickelby", "zwickelbæk"]);
  for (const document of documents) expect(IndexedWord.parse(document)).toEqual(document);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
});

test("an item of every agenda is told as routine by its title, an item with a matter is not", () => {
  const documents = enrich(someMeeting({ items }), someSource).items;
  expect(documents.map(({ routine }) => routine)).toEqual([true, false]);
});
