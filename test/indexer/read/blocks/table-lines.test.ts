import { expect, test } from "vitest";
import { tableLines } from "../../../../indexer/read/blocks/table-lines.ts";

const printed = (...rows: string[][]) =>
  tableLines(
    rows.map((cells, i) => ({
      cells: cells.map((text) => ({ lines: text.split("/").filter(Boolean) })),
      line: i + 1,
      head: false,
    })),
  ).map((part) => (part.kind === "row" ? part.cells.join("|") : part.text));

test("rows with a rising number, a title and words are items, each a line of its own", () => {
  expect(
    printed(["1.", "Havnens kaj", "Godkendt."], ["2.", "Skolens tag", "Udsat./Afbud: Bo Krag"]),
  ).toEqual(["1. Havnens kaj", "Godkendt.", "2. Skolens tag", "Udsat.", "Afbud: Bo Krag"]);
});

test("a head above such rows names what stands below it", () => {
  expect(
    printed(["Nr.", "Emne", "Referat"], ["7", "Havnen", "Drøftet."], ["8", "Skolen", ""]),
  ).toEqual(["7. Havnen", "Referat", "Drøftet.", "8. Skolen"]);
});

test("a case number stands above what its column is headed", () => {
  expect(
    printed(
      ["Nr.", "Emne", "Behandling"],
      ["7", "Havnen", "Sagsnr.: 18-7/Drøftet."],
      ["8", "Skolen", "Udsat."],
    ),
  ).toEqual([
    "7. Havnen",
    "Sagsnr.: 18-7",
    "Behandling",
    "Drøftet.",
    "8. Skolen",
    "Behandling",
    "Udsat.",
  ]);
});

test("the head of a column behind the decision is a label, whatever it says", () => {
  const rows = [
    ["Nr.", "Emne", "Beslutning", "Tovholder"],
    ["1", "Havnen", "Godkendt.", "Aja"],
    ["2", "Skolen", "Udsat.", ""],
  ].map((cells) => ({
    cells: cells.map((text) => ({ lines: text === "" ? [] : [text] })),
    line: 1,
    head: false,
  }));
  const labels = tableLines(rows).flatMap((part) => (part.kind === "label" ? part.text : []));
  expect(labels).toEqual(["Tovholder"]);
});

test("a row that lacks its last cell is a row of its table, no form", () => {
  const rows = [
    ["Emne", "Beslutning", "Hvem"],
    ["Havnen", "Udsat."],
    ["Skolen", "Godkendt.", "Aja"],
  ];
  expect(printed(...rows)).toEqual(rows.map((cells) => cells.join("|")));
});

test("people, sums and tables of contents are rows as they are", () => {
  for (const rows of [
    [
      ["1", "Aja Lund", "Formand"],
      ["2", "Bo Krag", "Medlem"],
    ],
    [
      ["1.", "Drift", "200"],
      ["2.", "Anlæg", "300"],
    ],
    [
      ["1.", "Havnen", "3"],
      ["2.", "Skolen", "5"],
    ],
    [
      ["4.", "Havnen", "Godkendt."],
      ["9.", "Skolen", "Udsat."],
    ],
    [
      ["Sagsnr.", "12.01.00-G01-1-24"],
      ["Dato", "3. maj 2024"],
    ],
  ])
    expect(printed(...rows)).toEqual(rows.map((cells) => cells.join("|")));
});

test("a form's label stands above what is filled in; a cell keeps its paragraphs", () => {
  expect(printed(["Beslutning", "Godkendt."], ["Baggrund", "Et afsnit/og et til"])).toEqual([
    "Beslutning",
    "Godkendt.",
    "Baggrund",
    "Et afsnit",
    "og et til",
  ]);
});
