/** "Afbud fra A. I stedet mødte B.": who was away, who came instead, and what was decided, never mixed. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

function parse(told: string) {
  const text = `Referat
Byrådet
Den 4. maj 2020
Til stede: Carl Dam, Dina Eg, Anna Ager
${told}

1. Støj
Beslutning
${told} Godkendt.

2. Veje
Beslutning
${told}
Udsat.`;
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  return parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting;
}

test.each([
  "Afbud fra Anna Ager. I stedet mødte Bo Bach.",
  "Fraværende: Anna Ager (A), i stedet deltog Bo Bach (A).",
  "Anna Ager havde meldt afbud. Bo Bach mødte som stedfortræder.",
  "Afbud: Anna Ager. Bo Bach deltog i stedet for Anna Ager.",
])("%s", (told) => {
  const meeting = parse(told);
  expect(meeting?.absentees.map(({ name }) => name)).toEqual(["Anna Ager"]);
  expect(meeting?.participants.map(({ name }) => name)).toEqual(["Carl Dam", "Dina Eg", "Bo Bach"]);
  expect(meeting?.items.map(({ decision }) => decision)).toEqual(["Godkendt.", "Udsat."]);
  expect(meeting?.items.map(({ absent }) => absent)).toEqual([["Anna Ager"], ["Anna Ager"]]);
});

test.each([
  "Anna Ager var erstattet af Bo Bach.",
  "Som stedfortræder for Anna Ager mødte Bo Bach.",
  "Stedfortræder for Anna Ager: Bo Bach",
  "Suppleant: Bo Bach for Anna Ager",
  "I stedet for Anna Ager deltog Bo Bach.",
  "Bo Bach er indkaldt som stedfortræder for Anna Ager.",
  "Anna Ager fraværende – Bo Bach mødte i stedet.",
])("below a decision »%s« is no part of it", (told) => {
  const text = `Byrådet\nDen 4. maj 2020\n\n1. Støj\nBeslutning\nGodkendt.\n${told}\n\n2. Veje\nBeslutning\nUdsat.\n`;
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  const [item] = parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting.items ?? [];
  expect(item).toMatchObject({ decision: "Godkendt.", absent: ["Anna Ager"] });
});

test("names right behind »Fraværende« need no colon", () => {
  const text =
    "Byrådet\nDen 4. maj 2020\n\n1. Støj\nBeslutning\nGodkendt.\n\nFraværende Anna Ager.\n\n2. Veje\nBeslutning\nUdsat.\n";
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  const [item] = parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting.items ?? [];
  expect(item).toMatchObject({ decision: "Godkendt.", absent: ["Anna Ager"] });
});

test("in a list of absentees the sentence behind a name tells who stood in for him; initials are no end of it", () => {
  const text =
    "Byrådet\nDen 4. maj 2020\n\nDeltagere: C. Ager (A), Dina Eg (V)\nAfbud: C. Ager (A). Som stedfortræder deltog Bo Bach (A)\n\n1. Støj\nBeslutning\nGodkendt.\n";
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  const meeting = parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting;
  expect(meeting?.standIns).toEqual([{ name: "Bo Bach", party: "A", for: "C. Ager" }]);
  expect(meeting?.absentees).toEqual([{ name: "C. Ager", party: "A" }]);
});
