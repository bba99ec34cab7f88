/** A heading that nothing proves is one where it alone has the number between two that are sure. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat\nProvstiudvalget den 4. maj 2020\n\n";

test("the number that is missing between two sure headings is an item", () => {
  const text = `${head}1 - Godkendelse af dagsorden\nIndstilling:\nGodkendes.\nGodkendt.\n2 - Meddelelser\nNyheder fra stiftet:\n- Ny vejledning\n- Ny kalender\nTaget til efterretning.\n3 - Tag på kirken\nIndstilling:\nGodkendes.\nGodkendt.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Godkendelse af dagsorden", "Godkendt."],
    ["2", "Meddelelser", "Taget til efterretning."],
    ["3", "Tag på kirken", "Godkendt."],
  ]);
});

test("a list inside an item is none", () => {
  const text = `${head}1. Planer\nIndstilling\nAt planerne godkendes:\n1. Støjplan\n2. Vejplan\n3. Klimaplan\nBeslutning\nGodkendt.\n\n2. Veje\nBeslutning\nUdsat.\n\n3. Haller\nBeslutning\nGodkendt.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Planer", "Godkendt."],
    ["2", "Veje", "Udsat."],
    ["3", "Haller", "Godkendt."],
  ]);
});

const restart = (line: string) =>
  `${head}1. Planer\nBeslutning\nGodkendt.\n\n2. Veje\nBeslutning\n1. Udsat.\n${line}\n\n3. Haller\nBeslutning\nGodkendt.\n`;

test("a list that begins anew close below a number is none either", () => {
  expect(itemsOf(restart("2. Sendt i høring")).map(([number]) => number)).toEqual(["1", "2", "3"]);
});

test("where the pages have no air, the only line with the next number is an item", () => {
  const text = `${head}1 - Tag på kirken\nIndstilling:\nGodkendes.\nGodkendt.\n2 - Meddelelser\nNyheder fra stiftet:\n- Ny vejledning\n3 - Orgel\nPrisen er steget.\n4 - Hegn\nIndstilling:\nGodkendes.\nUdsat.\n`;
  expect(itemsOf(text).map(([number, title]) => `${number} ${title}`)).toEqual([
    "1 Tag på kirken",
    "2 Meddelelser",
    "3 Orgel",
    "4 Hegn",
  ]);
});

const long = "Der er blevet færre bænke ved havnen, og mange gående har klaget. ".repeat(4);

test("where titles end with full stops, one above a paragraph and what was decided is an item", () => {
  const text = `${head}1. Dagsorden.\n\nReferat: Godkendt\n\n2. Skovtur\n\nReferat: Udsat\n\n3. Byens bænke.\n\n${long}\nReferat:\nRådet så på bænkene.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden.", "Godkendt"],
    ["2", "Skovtur", "Udsat"],
    ["3", "Byens bænke.", "Rådet så på bænkene."],
  ]);
});

test("where none does, or nothing was decided below it, it is a list's sentence", () => {
  const numbers = (first: string, said: string) =>
    itemsOf(
      `${head}1. ${first}\n\nReferat: Godkendt\n\n2. Skovtur\n\nReferat:\nRådet ønsker\n\n3. Flere bænke.\n\n${long}\n${said}`,
    ).map(([number]) => number);
  expect(numbers("Dagsorden.", "Rådet ønsker også lys.")).toEqual(["1", "2"]);
  expect(numbers("Dagsorden", "Referat:\nRådet så på bænkene.")).toEqual(["1", "2"]);
});

const agenda =
  "2. Besøg af havnefogeden\n\nSagsnr.: 12-2020-345\n\nSagsfremstilling:\n\nHan er bedt om at fortælle om:\n\n";

test("entries counted from one are a list, though the last of them has the number that the next item would have", () => {
  const text = `${agenda}1. Kajen\n\n2. Fyret\n\n3. Molen\n\nIndstilling:\n\nTages til efterretning.\n\nBeslutning:\n\nTaget til efterretning.\n`;
  expect(itemsOf(text)).toEqual([["2", "Besøg af havnefogeden", "Taget til efterretning."]]);
});

test("a number that a word says to be an item's heads one, though its title ends as a sentence does", () => {
  const items = ["Havnen", "Broen", "Fyret"].map(
    (title, i) => `Punkt ${7 + i}. ${title}.\n\nDer er søgt.\n\nBeslutning:\n\nGodkendt.\n\n`,
  );
  const text = `${head}${items.join("")}Punkt 10. Kajen ved molen.\n\nHvad koster den?\n`;
  expect(itemsOf(text).map(([number]) => number)).toEqual(["7", "8", "9", "10"]);
});
