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

const instead = (told: string) => {
  const text = `Byrådet\nDen 4. maj 2020\n\nMedlemmer: Carl Dam, Dina Eg\n\n1. Støj\nBeslutning\n${told} Godkendt.\n\n2. Veje\nBeslutning\nUdsat.\n`;
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  const { standIns = [], items = [] } =
    parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting ?? {};
  return { pairs: standIns.map((one) => `${one.name} for ${one.for}`), said: items[0]?.decision };
};

test.each([
  [
    "Anna Ager (C) og Bo Bæk (V) havde meldt afbud. I stedet deltog Ib Fog (V) og Eva Holm (C).",
    ["Ib Fog for Bo Bæk", "Eva Holm for Anna Ager"],
  ],
  [
    "Fraværende: Anna Ager og Bo Bæk. Som stedfortrædere mødte Eva Holm og Ib Fog.",
    ["Eva Holm for Anna Ager", "Ib Fog for Bo Bæk"],
  ],
  [
    "Anna Ager (C) og Bo Bæk (V) deltog ikke. I stedet mødte Eva Holm (C).",
    ["Eva Holm for Anna Ager"],
  ],
  ["Anna Ager og Bo Bæk havde meldt afbud. I stedet mødte Eva Holm.", ["Eva Holm for null"]],
  ["Anna Ager (V) og Bo Bæk (V) var fraværende. I stedet mødte Ib Fog (V).", ["Ib Fog for null"]],
  [
    "Anna Ager var fraværende. Bo Bæk var fraværende. I stedet mødte Ib Fog.",
    ["Ib Fog for Bo Bæk"],
  ],
  ["Bo Bæk havde meldt afbud. I hans sted deltog Ib Fog (V).", ["Ib Fog for Bo Bæk"]],
  ["Anna Ager deltog ikke. For hende mødte Eva Holm.", ["Eva Holm for Anna Ager"]],
  ["Afbud: Bo Bæk. Suppleant Ib Fog deltog.", ["Ib Fog for Bo Bæk"]],
  ["Afbud: Anna Ager og Bo Bæk (for Bo Bæk deltog Ib Fog).", ["Ib Fog for Bo Bæk"]],
  ["Bo Bæk (stedfortræder: Ib Fog (V)) deltog ikke.", ["Ib Fog for Bo Bæk"]],
])("whom each stood in for, as far as party and order tell: %s", (told, pairs) => {
  expect(instead(told)).toEqual({ pairs, said: "Godkendt." });
});

test.each([
  "Suppleant Ib Fog deltog ikke.",
  "Bo Bæk havde meldt afbud. 1. suppleant Ib Fog var indkaldt, men kom ikke.",
  "Bo Bæk havde meldt afbud. Stedfortræder Ib Fog (V) var indkaldt, men udeblev.",
  "Bo Bæk havde meldt afbud. Indkaldt stedfortræder: Ib Fog, som ikke kunne komme.",
  "Stedfortrædere indkaldes efter reglerne.",
  "I stedet deltager kommunen i Grøn By.",
])("nobody stands in: %s", (told) => {
  expect(instead(told)).toMatchObject({ pairs: [] });
});

test.each([
  "Bo Bæk (V) (stedfortræder: Ib Fog (V)), Anna Ager",
  "Bo Bæk - stedfortræder Ib Fog, Anna Ager",
  "Bo Bæk, i stedet mødte Ib Fog (V)\nAnna Ager",
])("a list of those away tells who came for one of them: %s", (list) => {
  const text = `Byrådet\nDen 4. maj 2020\n\nDeltagere: Carl Dam, Bo Bæk, Anna Ager\nAfbud: ${list}\n\n1. Støj\nBeslutning\nGodkendt.\n`;
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  const meeting = parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting;
  expect(meeting?.standIns.map((one) => [one.name, one.for])).toEqual([["Ib Fog", "Bo Bæk"]]);
  expect(meeting?.participants.map(({ name }) => name)).toEqual(["Carl Dam", "Ib Fog"]);
});

test("a list of members tells who may stand in, and not who did", () => {
  const text = `Byrådet\nDen 4. maj 2020\n\nMedlemmer: Carl Dam (suppleant: Ib Fog), Bo Bæk\n\n1. Støj\nBeslutning\nGodkendt.\n`;
  const blocks = text.split("\n").map((line, i) => toBlock(line, i + 1));
  const meeting = parseMeetings({ name: "a.txt", blocks, source: null })[0]?.meeting;
  expect(meeting?.participants.map(({ name }) => name)).toEqual(["Carl Dam", "Bo Bæk"]);
});
