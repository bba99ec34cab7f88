import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { toBlock } from "../../../indexer/read/blocks/block.ts";

function parsed(...texts: string[]) {
  const blocks = texts.map((text, at) => toBlock(text, at + 1));
  const [first] = parseMeetings({ name: "brev.txt", blocks, source: null });
  return {
    items: first?.meeting.items.length,
    problems: first?.problems.map(({ code, line }) => `${code} ${line}`),
  };
}

test("a text of no known layout and with one word of meetings is no minutes, and it is told", () => {
  const { items, problems } = parsed("Kære Anna", "Vi mødes til kaffe, og jeg tager bilag med.");
  expect(items).toBe(0);
  expect(problems).toContain("not-minutes 1");
  expect(problems?.join()).not.toContain("layout-unknown");
});

test("with two of them it is one item, and its layout the problem", () => {
  const { items, problems } = parsed(
    "Kære Anna",
    "På mødet blev det besluttet, at vi tager bilag med.",
  );
  expect(items).toBe(1);
  expect(problems?.join()).toContain("layout-unknown");
});

test("a text of a known layout is minutes, though it has no more of their words", () => {
  const first = ["1. Kaffe", "Sagsnr. 19/1234", "", "Der var kaffe.", ""];
  const { items, problems } = parsed(...first, "2. Kage", "Sagsnr. 19/1235", "", "Der var kage.");
  expect(problems?.join()).not.toContain("not-minutes");
  expect(items).toBe(2);
});

test("a file without text is unknown, and no letter", () => {
  expect(parsed().problems?.join()).not.toContain("not-minutes");
});

const parse = (text: string) =>
  parseMeetings({
    name: "a.txt",
    blocks: text.split("\n").map((line, i) => toBlock(line, i + 1)),
    source: null,
  });

test.each([
  ["a recipe", "Boller\n\n1. Smelt smørret.\n2. Rør gæren ud.\n3. Ælt dejen.\n4. Bag bollerne."],
  ["a guide", "1. Åbn siden\n2. Skriv dit navn\n3. Tryk på knappen"],
  ["a log", "2024-01-01 12:00:01 INFO start\n2024-01-01 12:00:02 ERROR 1. forbindelse afbrudt"],
  ["a table", "navn;by;tlf\nAnna;Egerup;12345678\nBo;Fjordby;23456789"],
])("%s is no minutes", (_, text) => {
  const [parsed] = parse(text);
  expect(parsed?.meeting.items).toEqual([]);
  expect(parsed?.problems.map(({ code }) => code)).toContain("not-minutes");
});

test.each([
  "Referat\n\n1. Godkendelse af dagsorden\nGodkendt.\n2. Udflugt\nDrøftet.\n3. Eventuelt",
  "Ældrerådet\n\n1. Udflugt\nTuren går til Egerup.\n2. Cykelsti\nUdvalget har svaret.\n3. Næste gang",
])("a list with two words of a meeting is minutes", (text) => {
  const [parsed] = parse(text);
  expect(parsed?.meeting.items).toHaveLength(3);
  expect(parsed?.problems.map(({ code }) => code)).not.toContain("not-minutes");
});

test("rules for meetings are none, whatever they number", () => {
  const text =
    "Forretningsorden for Ældrerådet\n\n1. Møder\nDer holdes møde hver måned.\n\n2. Dagsorden\nDen sendes ud.\n\n3. Referat\nDet lægges på siden.";
  const { items, problems } = parsed(...text.split("\n"));
  expect(items).toBe(0);
  expect(problems).toContain("not-minutes 1");
});
