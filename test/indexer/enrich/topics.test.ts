import { expect, test } from "vitest";
import { loadDanish } from "../../../danish/load.ts";
import { createTagger } from "../../../indexer/enrich/topics.ts";
import { someItem, someSection } from "../../support/minutes/parsed-meeting.ts";

const topics = [
  {
    id: "frikort",
    label: "Socialt frikort",
    description: "",
    terms: ["frikort", "socialt frikort"],
    kle: [],
  },
  { id: "psykiatri", label: "Psykiatri", description: "", terms: ["psykiatri"], kle: ["27.54"] },
];
const tag = createTagger(loadDanish(), topics);

test("evidence names topic, term and section, the title before the sections", () => {
  const item = someItem({
    title: "Frikortet",
    sections: [someSection("Intet."), someSection("Et frikort blev uddelt.")],
  });
  expect(tag(item)).toEqual([
    { topic: "frikort", term: "frikort", section: null, source: "title" },
    { topic: "frikort", term: "frikort", section: 1, source: "section" },
  ]);
});

test("a term that stands in a section many times is one piece of evidence", () => {
  const item = someItem({ sections: [someSection("Psykiatri, psykiatri og psykiatri.")] });
  expect(tag(item)).toEqual([
    { topic: "psykiatri", term: "psykiatri", section: 0, source: "section" },
  ]);
});

test("a KLE number proves the topics of its beginnings", () => {
  expect(tag(someItem({ caseNumber: "27.54.00-G01-1-20" }))).toEqual([
    { topic: "psykiatri", term: "27.54", section: null, source: "kle" },
  ]);
});

test("parts of other words and names of people prove nothing", () => {
  const item = someItem({
    title: "Kortet over kommunen",
    sections: [someSection("Ole Psykiatri", "attendance")],
  });
  expect(tag(item)).toEqual([]);
});
