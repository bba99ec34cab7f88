/** Lists that begin anew under the headings of their groups are the items, all of them. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i Ældrerådet den 4. maj 2020\n\n";

test.each([
  ["Punkter til beslutning:", "Punkter til orientering:"],
  ["Til beslutning", "Til orientering"],
  ["Beslutningspunkter:", "Orienteringspunkter:"],
])("»%s« and »%s« head items that are numbered anew", (first, second) => {
  const text = `${head}${first}\n1. Budget for rådet\nGodkendt.\n2. Skovtur\nUdsat.\n\n${second}\n1. Byggesag på Egevej\nTaget til efterretning.\n2. Busruter\nRådet hørte om de nye ruter.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Budget for rådet", "Godkendt."],
    ["2", "Skovtur", "Udsat."],
    ["1", "Byggesag på Egevej", "Taget til efterretning."],
    ["2", "Busruter", "Rådet hørte om de nye ruter."],
  ]);
});

test("minutes that answer a grouped agenda have its titles, group by group", () => {
  const text = `${head}Dagsorden:

Til beslutning:
1. Budget for rådet
2. Skovtur

Til orientering:
1. Byggesag på Egevej

Referat:

Til beslutning:
1. Budgettet blev godkendt.
2. Turen går til Egerup.

Til orientering:
1. Byggeriet er i gang.
`;
  expect(itemsOf(text)).toEqual([
    ["1", "Budget for rådet", "Budgettet blev godkendt."],
    ["2", "Skovtur", "Turen går til Egerup."],
    ["1", "Byggesag på Egevej", "Byggeriet er i gang."],
  ]);
});

test("a group's heading inside an item begins no items", () => {
  const text = `${head}1. Planer\nIndstilling\nTil orientering:\n1. Den ene plan\n2. Den anden plan\nBeslutning\nGodkendt.\n\n2. Veje\nIndstilling\nTil drøftelse:\n1. Den ene vej\nBeslutning\nUdsat.\n`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Planer"],
    ["2", "Veje"],
  ]);
});

test("a committee in capitals between two items heads the next, and is no part of what was decided", () => {
  const text = `${head}1. Meddelelser\nIngen.\nHAVNEUDVALGET\n2. Ny kran\nGodkendt.\n3. Evt.\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Meddelelser", "Ingen."],
    ["2", "Ny kran", "Godkendt."],
    ["3", "Evt.", "Intet."],
  ]);
});

/** The first item's decision where a line stands between it and the next item's heading. */
const above = (between: string) =>
  itemsOf(
    `${head}1. Ny formand\nRådet valgte Bo.\n\n${between}2. Skovtur\nUdsat.\n3. Evt.\nIntet.\n`,
  )[0];

test.each([
  "Drøftelses- og beslutningspunkter",
  "Punkter til drøftelse og beslutning",
  "Orienterings-, drøftelses- og beslutningssager:",
  "Punkter til orientering/drøftelse",
  "Debatpunkter",
])("»%s« is none of the item above it", (heading) => {
  expect(above(`${heading}\n\n`)).toEqual(["1", "Ny formand", "Rådet valgte Bo."]);
});

test("a sentence that begins so is", () => {
  const text = "Beslutningspunkter er udskudt";
  expect(above(`${text}\n\n`)).toEqual(["1", "Ny formand", `Rådet valgte Bo.\n\n${text}`]);
});

test("a group's heading parts items without numbers too", () => {
  const text = `${head}Ny formand\n\nBeslutning\nRådet valgte Bo.\n\nDrøftelsespunkter\n\nSkovtur\n\nBeslutning\nUdsat.\n\nOrienteringspunkter\n\nBusser\n\nBeslutning\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Ny formand", "Rådet valgte Bo."],
    [null, "Skovtur", "Udsat."],
    [null, "Busser", "Intet."],
  ]);
});
