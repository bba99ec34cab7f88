/** In a flattened table »Dagsorden | Referat« each item holds what the agenda said, and then what was said. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";

const titles = ["Havnefest", "Fredagskaffe", "Kor", "Regnskab"];

function read(heads: string, bodies: readonly string[]) {
  const cells = bodies.map((body, i) => `${i + 1}\n\n${titles[i]}\n\n${body}`).join("\n\n");
  const head = "Referat af Havneudvalgets møde den 12. juni 2018\n\nDeltagere: Ida Krog, Bo Lund";
  const blocks = textBlocks(`${head}\n\n${heads}\n\n${cells}\n`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  const unsure = parsed?.problems.filter(({ code }) => code === "decision-unsure") ?? [];
  const decisions = parsed?.meeting.items.map(({ decision }) => decision);
  return { decisions, unsure: unsure.map(({ line }) => line) };
}

const table = "DAGSORDEN\n\nREFERAT";
const wide = "Koret øver. Evaluering.\n\nNoderne er købt.\n \n\nEn god aften.\n\nNoderne: afventer";

test("a wider gap parts the cells, as do a note and the sentence behind it, and a verdict", () => {
  const { decisions, unsure } = read(table, [
    "Evaluering\n\nEn god dag, der burde have haft flere gæster.",
    "Hvem køber ind\n\nBo køber ind.",
    wide,
    "Regnskabet er sendt ud.\n\nGodkendt.",
  ]);
  expect(decisions).toEqual([
    "En god dag, der burde have haft flere gæster.",
    "Bo køber ind.",
    "En god aften.\n\nNoderne: afventer",
    "Godkendt.",
  ]);
  expect(unsure).toEqual([]);
});

test("what cannot be told apart is no decision, and a problem says so", () => {
  const { decisions, unsure } = read(table, [
    "Festen kan ikke holdes i maj.\n\nIda taler med kommunen.",
    "Kaffen koster mere.\n\nSkal vi finde en anden?\n\nBo kender en.",
    wide,
    "Bo",
  ]);
  expect(decisions).toEqual([null, null, "En god aften.\n\nNoderne: afventer", null]);
  expect(unsure).toEqual([13, 21, 44]);
});

const told = [
  "Festen var god.\n\nIda takkede alle.",
  "Bo køber ind.",
  "Koret øver.\n\nDet gik godt.",
];

test.each([
  ["where no cell of the agenda holds more than the title", table],
  ["where the columns have other heads", "Nr.\n\nEmne\n\nReferat"],
])("%s, all of it was said", (_, heads) => {
  expect(read(heads, told)).toEqual({ decisions: told, unsure: [] });
});

function readTimed(last: string) {
  const cells = [
    "Velkomst\n\n17.00-17.10\n\nOrientering\n\nIda bød velkommen.",
    "Mobilpolitik\n\n17.10-17.30\n\nDrøftelse\n\nVi ønsker en fælles politik.",
    `Legeplads\n\nTilbud\n\n17.40-18.00\n\n${last}`,
  ];
  const items = cells.map((cell, i) => `Pkt. ${i + 1}\n\n${cell}`).join("\n\n");
  const head = "Referat 3. maj 2022\n\nSkolebestyrelsesmøde den 3. maj kl. 17.00-19.00";
  const blocks = textBlocks(`${head}\n\nDagsorden\n\nTid\n\nPunkt\n\nReferat\n\n${items}\n`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  return parsed?.meeting.items.map(({ decision }) => decision)[2];
}

test("where others say below the time what an item is for, what was said begins there without it", () => {
  const said = "Bo har hentet tre tilbud.\n\nUdvalget vælger et.";
  expect(readTimed(said)).toBe(said);
  expect(readTimed("Intet")).toBe("Intet");
});

test("what is no sentence there may be anything", () => {
  expect(readTimed("To do:\n\nMødekalender\n\n31. august")).toBeNull();
});

test("where a transcript has the columns one behind the other, nobody knows what was said of which", () => {
  const page =
    "1 Havneforum Onsdag den 12. juni 2018 Suppleanter: 1. Anna Ager - 2. Bo Bæk - 3. Ida Is - Fraværende: Dan Eg Dagsorden 1. Temapunkt 2. Godkendelse af regnskab 3. Nyt fra havnen ved Bo Referat Udsat Godkendt. Bo ønsker flere bøjer i havnen.";
  const blocks = textBlocks(`Referat fra møde i Havneforum\n\nTranskript\n\n${page}\n`);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  expect(parsed?.meeting.items.map(({ title, decision }) => [title, decision])).toEqual([
    ["Temapunkt", null],
    ["Godkendelse af regnskab", null],
    ["Nyt fra havnen ved Bo", null],
  ]);
  expect(parsed?.problems.map(({ code }) => code)).toContain("decision-unsure");
});
