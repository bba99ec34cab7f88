import { expect, test } from "vitest";
import { unfoldLines } from "../../../../indexer/parse/lines/unfold.ts";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

const unfolded = (...texts: string[]) =>
  unfoldLines(toLines(texts.map((text, i) => toBlock(text, i + 1)))).kept.map(({ text }) => text);

test.each(["m2", "km2", "m3", "CO2", "PM10"])("%s at a sentence's end begins no item", (unit) => {
  const line = `Udledningen er 340 ${unit}. Den falder hvert år.`;
  expect(unfolded(line, "Beslutning")).toEqual([line, "Beslutning"]);
});

test("a heading glued to the decision above it is a line of its own", () => {
  expect(unfolded("Taget til efterretning.4. Ny skolegård", "Beslutning")).toEqual([
    "Taget til efterretning.",
    "4. Ny skolegård",
    "Beslutning",
  ]);
});

test("a heading glued to an empty label is a line of its own below air", () => {
  const printed = toLines([toBlock("Sagsfremstilling2. Ny skolegård", 1)]);
  expect(unfoldLines(printed).kept.map(({ text, gap }) => [text, gap])).toEqual([
    ["Sagsfremstilling", 0],
    ["2. Ny skolegård", 1],
  ]);
});

test.each([
  ["UdskrivSagsid.: 14/513, Sagsinitialer: abc", ["Sagsid.: 14/513, Sagsinitialer: abc"]],
  ["1. at godkende planen.Beslutning", ["1. at godkende planen.", "Beslutning"]],
  ["Fraværende- Anna Ager ()", ["Fraværende", "Anna Ager ()"]],
  [
    "Ny Egerup Kommune HavneudvalgetBeslutningsprotokol",
    ["Ny Egerup Kommune Havneudvalget", "Beslutningsprotokol"],
  ],
  [
    "Beslutning Kajens Udvalg, 28.02.2011 Anbefales.",
    ["Beslutning Kajens Udvalg, 28.02.2011", "Anbefales."],
  ],
])("»%s« is glued", (printed, lines) => {
  expect(unfolded(printed)).toEqual(lines);
});

test("a sentence about a decision is whole", () => {
  const line = "Udvalget tog sagen op igen. Beslutning om hallen kommer senere.";
  expect(unfolded(line)).toEqual([line]);
});

test("below a table of contents that was glued to its first line there is no air", () => {
  const printed = toLines([toBlock("Indholdsfortegnelse1. Ny havn", 1)]);
  expect(unfoldLines(printed).kept.map(({ text, gap }) => [text, gap])).toEqual([
    ["Indholdsfortegnelse", 0],
    ["1. Ny havn", 0],
  ]);
});

test("a row of the table printed once more behind its last row is the first item", () => {
  expect(
    unfolded(
      "8. Regnskab den 29.01.2013",
      "9. Ny bro",
      "14. Eventuelt den 29.01.20138. Regnskab den 29.01.2013",
    ),
  ).toEqual([
    "8. Regnskab den 29.01.2013",
    "9. Ny bro",
    "14. Eventuelt den 29.01.2013",
    "8. Regnskab den 29.01.2013",
  ]);
});

test("»Referat« without text may have the next heading glued to it", () => {
  expect(unfolded("Referat9. Ny bro over åen")).toEqual(["Referat", "9. Ny bro over åen"]);
});

test.each([
  ["Fraværende: Anna AgerGodkendt.", ["Fraværende: Anna Ager", "Godkendt."]],
  ["Afbud: Bo Bæk (A), Carl Dam Drøftet.", ["Afbud: Bo Bæk (A), Carl Dam", "Drøftet."]],
])("what was decided behind the absentees in »%s« is a line of its own", (printed, lines) => {
  expect(unfolded(printed)).toEqual(lines);
});

test("the first item glued to the head's last line is a line of its own where the second begins one", () => {
  const line = "Deltagere: Anna Ager og Bo Bæk.1. Budget for havnen";
  expect(unfolded(line, "Tallene holder.", "2. Skovtur")[1]).toBe("1. Budget for havnen");
  expect(unfolded(line, "Tallene holder.")).toContain(line);
});
