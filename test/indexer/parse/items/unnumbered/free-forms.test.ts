/** Minutes that number nothing: letters, the clock, blocks and tables tell where their items are. */
import { expect, test } from "vitest";
import { itemsAtAlike } from "../../../../../indexer/parse/items/unnumbered/at-alike.ts";
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

test("titles set alike, with a colon or a stop behind them, are titles whatever their words", () => {
  const colons = `${head}Trafik:\n\nIda følger sagen om vejen.\n\nBærudvalget:\n\nBo venter på et møde.\n\nGeneralforsamling 19. marts:\n\nAnna finder et lokale.\nKontingentet er uændret.\n\nFest: I salen den 31. august, med mad.\n\nRef.: Anna Ager\n`;
  expect(itemsOf(colons)).toEqual([
    [null, "Trafik", "Ida følger sagen om vejen."],
    [null, "Bærudvalget", "Bo venter på et møde."],
    [null, "Generalforsamling 19. marts", "Anna finder et lokale.\nKontingentet er uændret."],
    [null, "Fest", "I salen den 31. august, med mad."],
  ]);
  const stops = `${head}Reglerne.\n\nDe blev gennemgået, og Bo skriver dem om.\nValg.\n\nDer nedsættes et udvalg med Ida og Bo.\n\nByens fremtid.\n\nRådet vil gerne samarbejde med naboerne.\n`;
  expect(itemsOf(stops)).toEqual([
    [null, "Reglerne.", "De blev gennemgået, og Bo skriver dem om."],
    [null, "Valg.", "Der nedsættes et udvalg med Ida og Bo."],
    [null, "Byens fremtid.", "Rådet vil gerne samarbejde med naboerne."],
  ]);
});

const alike = (...lines: string[]) => itemsAtAlike(rowsOf(...lines)).length;
const prose = "Her står der en hel del om sagen.";

test.each([
  ["two alone", ["Sti:", prose, "", "Vej:", prose]],
  ["entries of a list", ["Kage.", "Saft.", "Brød.", prose]],
  [
    "facts of the head",
    ["Sted:", prose, "", "Dato:", prose, "", "Afbud:", prose, "", "Vej:", prose],
  ],
  ["sentences", ["Det var godt.", prose, "Vi er glade.", prose, "Bo har ferie.", prose]],
  [
    "what stands above a decision's label",
    ["Sti:", prose, "Vej:", prose, "Havn:", prose, "Beslutning:"],
  ],
])("%s are no titles set alike", (_, lines) => expect(alike(...lines)).toBe(0));

test("a stock title alone is one, whatever short line stands below it", () => {
  const text = `${head}Velkomst og godkendelse af dagsorden.\n\nBo bød velkommen til dagens møde, og glædede sig over vejret og de mange, der var mødt frem, og over at få talt om sagerne.\n\nEventuelt.\n\nIntet til dette punkt.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Velkomst og godkendelse af dagsorden.",
    "Eventuelt.",
  ]);
});
