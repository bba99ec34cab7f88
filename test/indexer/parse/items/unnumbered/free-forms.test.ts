/** Minutes that number nothing: letters, the clock, blocks and tables tell where their items are. */
import { expect, test } from "vitest";
import { itemsAtBlock } from "../../../../../indexer/parse/items/unnumbered/at-block.ts";
import {
  itemsAtMark,
  itemsAtTime,
} from "../../../../../indexer/parse/items/unnumbered/counted-otherwise.ts";
import { itemsOf } from "../../parsed-items.ts";
import { rowsOf } from "../../recognised-rows.ts";

const head = "Referat fra Ældrerådets møde den 4. maj 2020\n\nTil stede: Anna, Bo\n\n";

test("letters count items", () => {
  const text = `${head}A. Godkendelse af referat\nGodkendt.\n\nB. Økonomi\nBo gennemgik tallene.\n\nC. Fest\nDer nedsættes et udvalg.\n`;
  expect(itemsOf(text)).toEqual([
    ["A", "Godkendelse af referat", "Godkendt."],
    ["B", "Økonomi", "Bo gennemgik tallene."],
    ["C", "Fest", "Der nedsættes et udvalg."],
  ]);
});

test("the clock counts items", () => {
  const text = `${head}Kl. 17.30 Godkendelse af dagsorden\nGodkendt\n\nKl. 17.35-17.50: Budget\nDet blev vedtaget.\n\n18.30 Spisning\n\nKl. 19.55 Evt.\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Godkendelse af dagsorden", "Godkendt"],
    [null, "Budget", "Det blev vedtaget."],
    [null, "Spisning", null],
    [null, "Evt.", "Intet."],
  ]);
});

test.each([
  ["a title and its text", "Nyt fra elever"],
  ["capitals", "NYT FRA ELEVER"],
])("a block is %s", (_, title) => {
  const text = `${head}Velkomst\nAnna bød velkommen.\n\n${title}\nDe ønsker bolde.\nBo spørger om prisen.\n\nHjemmesiden\nDen opdateres.\n\nHusk det nu.\n\nEventuelt\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Velkomst", "Anna bød velkommen."],
    [null, title, "De ønsker bolde.\nBo spørger om prisen."],
    [null, "Hjemmesiden", "Den opdateres.\n\nHusk det nu."],
    [null, "Eventuelt", "Intet."],
  ]);
});

test("a table's first column has the titles where none has numbers", () => {
  const text = `${head}Emne\tReferat\nVelkomst\tAnna bød velkommen\nFestival\tDen holdes i juni.\nHjemmeside\tUdskydes\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Velkomst", "Anna bød velkommen"],
    [null, "Festival", "Den holdes i juni."],
    [null, "Hjemmeside", "Udskydes"],
  ]);
});

test("heads of columns right above the first cell are no labels", () => {
  const text = `${head}Punkt\nEmne\nBeslutning\n\n1\nReferat fra sidst\nGodkendt\n\n2\nBrev fra byen\nRådet svarer.\n\n3\nSiden sidst\nBo har været til møde.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Referat fra sidst", "Godkendt"],
    ["2", "Brev fra byen", "Rådet svarer."],
    ["3", "Siden sidst", "Bo har været til møde."],
  ]);
});

const marks = (...lines: string[]) => itemsAtMark(rowsOf(...lines)).length;
const times = (...lines: string[]) => itemsAtTime(rowsOf(...lines)).length;
const blocks = (...lines: string[]) => itemsAtBlock(rowsOf(...lines)).length;

test("letters among numbers, times that fall, and blocks of prose tell no items", () => {
  expect(marks("1. Sag", "", "A. Sti", "", "B. Vej", "", "C. Havn")).toBe(0);
  expect(marks("", "A. Sti", "", "C. Vej", "", "D. Havn")).toBe(0);
  expect(marks("", "a) Sti", "", "b) Vej", "", "c) Havn")).toBe(0);
  expect(marks("", "§ 4 Navn", "", "§ 5 Formål", "", "§ 6 Valg")).toBe(0);
  expect(times("", "18.00 Mad", "", "17.00 Tur", "", "19.00 Sang")).toBe(0);
  expect(
    times("", "1. Møde", "", "18.00 Mad", "", "19.00 Tur", "", "20.00 Sang", "", "2. Fest"),
  ).toBe(0);
  expect(
    blocks("Fest", "Vi holder fest.", "", "Sti", "Byen har en sti.", "", "Kontingent", "Betal nu."),
  ).toBe(0);
});

test.each([
  ["a)", "b)", "c)"],
  ["i.", "ii.", "iii."],
  ["(a)", "(b)", "(c)"],
  ["§ 41", "§ 42.", "§ 43"],
  ["Ad 1", "Ad 2", "Ad 3"],
])("titles behind %s, %s and %s are items, with labels below them and without", (...marks) => {
  const [a, b, c] = marks;
  const numbers = marks.map((mark) => mark.replace(/[().]/g, ""));
  const free = `${head}${a} Sti\n\nGodkendt.\n\n${b} Vej\n\nUdsat.\n\n${c} Eventuelt\n\nIntet.\n`;
  const expected = [
    [numbers[0], "Sti", "Godkendt."],
    [numbers[1], "Vej", "Udsat."],
    [numbers[2], "Eventuelt", "Intet."],
  ];
  expect(itemsOf(free)).toEqual(expected);
  expect(itemsOf(free.replace(/\n\n(?=Godk|Uds|Int)/g, "\n\nBeslutning\n\n"))).toEqual(expected);
});

test("titles that end in a colon are titles, also those that label sections elsewhere", () => {
  const text = `${head}Formanden:\nByen fjerner stenene.\n\nGodkendelse af sidste referat:\nReferatet blev godkendt.\n\nØkonomi:\nTallene blev gennemgået.\n\nGrønt udvalg:\nBo har et tilbud.\n\nEventuelt:\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Formanden", "Byen fjerner stenene."],
    [null, "Godkendelse af sidste referat", "Referatet blev godkendt."],
    [null, "Økonomi", "Tallene blev gennemgået."],
    [null, "Grønt udvalg", "Bo har et tilbud."],
    [null, "Eventuelt", "Intet."],
  ]);
});
