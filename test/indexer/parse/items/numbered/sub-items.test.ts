import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";
import { itemsOf } from "../../parsed-items.ts";

const referat = (...lines: string[]) =>
  itemsOf(["Referat fra møde i Havnerådet den 4. maj 2021", "", ...lines].join("\n"));
const first = ["1. Godkendelse af dagsorden", "Godkendt.", ""];
const last = ["", "3. Eventuelt", "Intet."];

test("what is counted right below an item's title, with text of its own, is an item", () => {
  const told = ["2. Meddelelser", "2.1 Brev fra fonden", "Læst.", "", "2.2 Kursus", "Udsat."];
  expect(referat(...first, ...told, ...last)).toEqual([
    ["1", "Godkendelse af dagsorden", "Godkendt."],
    ["2", "Meddelelser", null],
    ["2.1", "Brev fra fonden", "Læst."],
    ["2.2", "Kursus", "Udsat."],
    ["3", "Eventuelt", "Intet."],
  ]);
});

test.each([
  ["a list", ["2. Meddelelser", "2.1 Brev fra fonden", "2.2 Kursus i maj"]],
  [
    "chapters below a text",
    ["2. Plan", "Planen har to dele.", "2.1 Veje", "Nye.", "2.2 Torv", "Nyt."],
  ],
  ["one alone", ["2. Meddelelser", "2.1 Brev fra fonden", "Læst."]],
])("%s is the item's own text", (_, told) => {
  const [, second = []] = referat(...first, ...told, ...last);
  expect(second[2]).toBe(told.slice(1).join("\n"));
});

test("below a closed item they are closed, too", () => {
  const told = [
    "2. Lukket punkt: Personale",
    "2.1 Ny leder",
    "Ansat.",
    "",
    "2.2 Opsigelse",
    "Drøftet.",
  ];
  const text = ["Referat fra møde den 4. maj 2021", "", ...first, ...told, ...last].join("\n");
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.items.map(({ number, closed }) => [number, closed])).toEqual([
    ["1", false],
    ["2", true],
    ["2.1", true],
    ["2.2", true],
    ["3", false],
  ]);
});

const labelled = (title: string) => `${title}\n\nBeslutning\nGodkendt.\n\n`;
const numbersOf = (text: string) =>
  itemsOf(`Referat fra møde i Havnerådet den 4. maj 2021\n\n${text}`).map(([number, title]) => [
    number,
    title,
  ]);

test.each(["", "."])("items may be counted in one part, with »%s« behind their numbers", (stop) => {
  const items = ["Kaj", "Kran", "Skole"].map((title, i) => {
    const advice = "Sagsnr. 24/31\n\nIndstilling\nDet indstilles, at kajen males.\n\n";
    return `2.${i + 1}${stop} ${title}\n${i === 1 ? advice : "\n"}Beslutning\nGodkendt.\n\n`;
  });
  expect(itemsOf(`Referat fra møde i Havnerådet den 4. maj 2021\n\n${items.join("")}`)).toEqual([
    ["2.1", "Kaj", "Godkendt."],
    ["2.2", "Kran", "Godkendt."],
    ["2.3", "Skole", "Godkendt."],
  ]);
});

test("a list of their titles above them is none of them", () => {
  const list = "1.1 Kaj\n1.2 Kran\n\n";
  expect(numbersOf(`${list}${labelled("1.1 Kaj")}${labelled("1.2 Kran")}`)).toEqual([
    ["1.1", "Kaj"],
    ["1.2", "Kran"],
  ]);
});

test("chapters of a case that is numbered itself are no items", () => {
  const chapters = "Sagsfremstilling\n\n1.1 Veje\n\nNye.\n\n1.2 Torv\n\nNyt.\n\n";
  const text = `1. Plan\n\n${chapters}Beslutning\nGodkendt.\n\n${labelled("2. Evt.")}`;
  expect(numbersOf(text)).toEqual([
    ["1", "Plan"],
    ["2", "Evt."],
  ]);
});

test("parts that rise below their items speak for numbers of which there are but two", () => {
  const text =
    "Referat\n\nSkolebestyrelsesmøde 2. september 2019\n\nReferent: CS\n\n1. Formalia\n\n1.1 Dagsorden\n\nGodkendt\n\n1.2 Referat\n\nGodkendt\n\n2. Drift\n\n2.1 Nyt fra elevrådet\n\nRådet mødes den 18/9\n\n2.2 Nyt fra skolen\n\nVi er i gang med en fest.\n";
  expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "1.1", "1.2", "2", "2.1", "2.2"]);
});
