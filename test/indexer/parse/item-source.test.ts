/** Every item tells where in its source it begins; what stands above the first is told, if it is whole sentences. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { toBlock } from "../../../indexer/read/blocks/block.ts";

const minutes = `Referat
Byrådet
Den 4. maj 2020

1. Godkendelse af dagsorden
Beslutning
Godkendt.

2. Nyt bibliotek
Beslutning
Udsat.`.split("\n");

const parse = (blocks: ReturnType<typeof toBlock>[]) =>
  parseMeetings({ name: "a.txt", blocks, source: null })[0];

test("an item begins on its heading's line, without a page where the format has none", () => {
  const parsed = parse(minutes.map((text, i) => toBlock(text, i + 1)));
  expect(parsed?.meeting.items.map(({ source }) => source)).toEqual([
    { line: 5, page: null },
    { line: 9, page: null },
  ]);
});

test("where the format has pages, the item tells its own", () => {
  const parsed = parse(minutes.map((text, i) => toBlock(text, i + 1, { page: i < 8 ? 1 : 2 })));
  expect(parsed?.meeting.items.map(({ source }) => source?.page)).toEqual([1, 2]);
});

test.each([
  "Mødet blev indkaldt med to dages varsel. Det havde ingen noget imod.",
  "Formanden bød velkommen til de nye medlemmer, og alle sagde, hvem de var.",
  "Inden mødet så udvalget den nye skole i Egerup sammen med dens leder.",
])("sentences above the first item are told: %s", (sentence) => {
  const lines = [...minutes.slice(0, 3), "", sentence, ...minutes.slice(3)];
  const parsed = parse(lines.map((text, i) => toBlock(text, i + 1)));
  const told = parsed?.problems.filter(({ code }) => code === "text-above-items");
  expect(told?.map(({ line }) => line)).toEqual([5]);
  expect(told?.[0]?.message).toContain(sentence.slice(0, 40));
});

test("titles, facts and people above the items are told by the meeting, and no problem", () => {
  const head = [
    "Til stede: Anna Ager, Bo Bach, Carl Dam, Dina Eg og Erik Fog.",
    "Sted: Rådhuset, lokale 2.",
  ];
  const lines = [...minutes.slice(0, 3), ...head, ...minutes.slice(3)];
  const parsed = parse(lines.map((text, i) => toBlock(text, i + 1)));
  expect(parsed?.problems.map(({ code }) => code)).not.toContain("text-above-items");
});
