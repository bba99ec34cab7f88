/** A theme's words within a phrase that means something else tell nothing of it. */
import { expect, test } from "vitest";
import { createTagger } from "../../../../indexer/enrich/topics/tagger.ts";
import { danish } from "../../../support/danish.ts";
import { someItem, someSection } from "../../../support/minutes/parsed-meeting.ts";

const topic = (id: string, terms: string[], others: object) => {
  return { id, label: id, description: "", terms, hints: [], kle: [], ...others };
};
const tag = createTagger(danish, [
  topic("rus", ["misbrug", "misbrug af alkohol"], { unless: ["misbrug af"] }),
  topic("herberg", ["hjemløs"], { firsts: ["hjemløs"], unless: ["hjemløs kat"] }),
  topic("pleje", ["plejehjem"], {
    firsts: ["plejehjem"],
    houses: ["plejehjem"],
    unless: ["plejehjemsgrund"],
  }),
]);

const topicsOf = (title: string, text = "") =>
  tag(someItem({ title, sections: [someSection(text, "summary")] })).map((one) => one.topic);

test.each([
  ["Misbrug af kommunens flag", ""],
  ["Hjemløse katte på havnen", ""],
  ["Plejehjemsgrunden ved åen", ""],
  ["Salg af det gamle plejehjem", ""],
  ["Torv på plejehjemsgrunden", "Grunden, hvor plejehjemmet lå, bliver torv."],
  ["Misbrug af betalingskort", "Misbruget blev fundet ved et tilfælde."],
  ["Et nyt torv", "Torvet ligger, hvor det nedrevne plejehjem lå."],
])("»%s« »%s«", (title, text) => {
  expect(topicsOf(title, text)).toEqual([]);
});

test.each([
  ["Misbrug blandt voksne", "", "rus"],
  ["Misbrug af alkohol", "", "rus"],
  ["Hjemløse unge med en kat", "", "herberg"],
  ["Udvidelse af plejehjemmet", "Det gamle plejehjem er for lille.", "pleje"],
])("the words alone and longer terms tell of it as before: »%s«", (title, text, id) => {
  expect(topicsOf(title, text)).toEqual([id]);
});
