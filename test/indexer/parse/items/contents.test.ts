/** Where a table of contents stands, how far it goes, and what its rows say. */
import { describe, expect, test } from "vitest";
import { findContents } from "../../../../indexer/parse/items/contents.ts";
import { rowsOf } from "../recognised-rows.ts";

const find = (...lines: string[]) => findContents(rowsOf(...lines));
const told = (...lines: string[]) =>
  find(...lines)?.rows.map(({ number, title, closed }) => [number, title, closed]) ?? null;

const items = ["1. Budget", "Beslutning", "Godkendt.", "2. Skovtur", "Beslutning", "Udsat."];

describe("a table of contents", () => {
  test.each([
    "Indholdsfortegnelse",
    "Indhold",
    "Dagsorden",
    "Punkter til dagsordenen",
    "Dagsorden for mødet:",
  ])("»%s« heads one where its titles stand again below", (heading) => {
    expect(told(heading, "1. Budget", "2. Skovtur", "", ...items)).toEqual([
      ["1", "Budget", false],
      ["2", "Skovtur", false],
    ]);
  });

  test("»Dagsorden« heads the items themselves where none of them comes again", () => {
    expect(told("Dagsorden", ...items)).toBeNull();
  });

  test("without a heading is none", () => {
    expect(told("1. Budget", "2. Skovtur", "", ...items)).toBeNull();
  });

  test("has numbers of pages, which are no part of its titles", () => {
    expect(told("Dagsorden", "1. Budget .... 3", "2. Skovtur\t4", "", "Andet")).toEqual([
      ["1", "Budget", false],
      ["2", "Skovtur", false],
    ]);
  });

  test("ends where its numbers begin anew", () => {
    const contents = find("Indholdsfortegnelse", "1. Budget", "2. Skovtur", ...items);
    expect([contents?.from, contents?.to]).toEqual([0, 3]);
  });

  test("goes on up to »Referat«, where the items begin", () => {
    const lines = ["Dagsorden", "1. Budget", "2. Skovtur", "Bemærk tiden", "Referat", ...items];
    expect(find(...lines)?.to).toBe(4);
  });

  test("is closed where a row, its group or its title says so", () => {
    expect(
      told("Indholdsfortegnelse", "Åbent 1 Budget", "Lukket 2 Salg af grund", "", ...items),
    ).toEqual([
      ["1", "Budget", false],
      ["2", "Salg af grund", true],
    ]);
    expect(
      told("Indholdsfortegnelse", "1. Budget", "2. Salg (Lukket punkt)", "", ...items),
    ).toEqual([
      ["1", "Budget", false],
      ["2", expect.stringContaining("Salg"), true],
    ]);
  });
});

describe("a table whose cells stand below each other", () => {
  test("has a number, a title and a page for each row, below its heads", () => {
    const lines = ["Indhold", "Pkt.", "Emne", "Side", "1.", "Budget", "3", "2.", "Skovtur", "5"];
    expect(told(...lines, "", ...items)).toEqual([
      ["1", "Budget", false],
      ["2", "Skovtur", false],
    ]);
    expect(find(...lines, "", ...items)?.to).toBe(lines.length);
  });

  test("has two rows at least", () => {
    expect(told("Indhold", "1.", "Budget", "3", "Andet")).toBeNull();
  });
});

describe("an agenda with notes below its rows", () => {
  const agenda = ["Dagsorden:", "1. Valg af dirigent", "Bestyrelsen foreslår Ida Ild", "2. Budget"];
  const rest = ["3. Forslag", "A: Ny sti", "B: Ny port", "4. Eventuelt", "Fremmøde:", "12 huse"];
  const minutes = ["", "1: VALG AF DIRIGENT", "Ida blev valgt.", "2: BUDGET", "Godkendt."];

  test("goes as far as its last row, and keeps what it says of each", () => {
    const contents = find(...agenda, ...rest, ...minutes);
    expect([contents?.from, contents?.to, contents?.rows.length]).toEqual([0, 8, 4]);
    const notes = [...(contents?.notes ?? [])].map(([number, rows]) => [
      number,
      rows.map(({ line }) => line.text),
    ]);
    expect(notes).toEqual([
      [1, ["Bestyrelsen foreslår Ida Ild"]],
      [2, []],
      [3, ["A: Ny sti", "B: Ny port"]],
    ]);
  });

  test.each([
    ["no number begins anew", []],
    ["another title does", ["", "1. Valg af formand", "Ida blev valgt.", "2. Kasse", "Godkendt."]],
    ["only the first does", ["", "1. Valg af dirigent", "Ida blev valgt.", "2. Kasse", "Udsat."]],
  ])("is none where %s below", (_, below) => {
    expect(find(...agenda, ...rest, ...below)?.notes).toBeUndefined();
  });
});

describe("a table whose columns stand below each other", () => {
  const columns = [
    ...["Indholdsfortegnelse", "Sag nr. Side", "7.", "8.", "9.", "Budget", "Skovtur", "Ny havn"],
    ...["10. Fyret", "11. LUKKET SAG Salg af grund", "Bilagsoversigt", "12", "13", "14", "15"],
  ];
  const below = ["7. Budget", "Beslutning", "Godkendt."];

  test("ends where its last column does, and has the rows whose number stands beside their title", () => {
    const found = find(...columns, ...below);
    expect(found).toMatchObject({ from: 0, to: columns.length });
    expect(found?.rows.map(({ number, closed }) => [number, closed])).toEqual([
      ["10", false],
      ["11", true],
    ]);
  });

  test("ends above the first label where no column of pages is printed", () => {
    const found = find(...columns.slice(0, 8), ...below);
    expect(found?.to).toBe(5);
  });
});

test("a table in one line, as transcripts print it, ends with that line", () => {
  const table =
    "Indholdsfortegnelse Pkt. Tekst Side Åbne punkter 1 Ny kaj ved fyret 3 2 Budget for havnen 5";
  expect(find(table, "1. Ny kaj ved fyret", "Kajen er gammel, og der søges om en ny.")?.to).toBe(1);
});

test("a table whose cells stand below each other may lack stops, wrap its titles, and go on over a page's end", () => {
  const first = ["Pkt.", "Tekst", "Åbne dagsordenspunkter", "Side", "1", "Ny kaj ved fyret", "4"];
  const further = ["2", "Salg af grund ved havnen,", "sag efter initiativretten", "7"];
  const page = ["29. oktober 2015", "2", "Egerup Kommune – Byrådet", "Dagsorden"];
  const last = ["3", "Budget for havnen", "9"];
  const table = ["Indholdsfortegnelse", ...first, ...further, ...page, ...last];
  const found = find(...table, "Egerup Kommune", "1. Ny kaj ved fyret", "Sagsfremstilling");
  expect(found?.to).toBe(table.length);
  expect(found?.rows.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Ny kaj ved fyret"],
    ["2", "Salg af grund ved havnen, sag efter initiativretten"],
    ["3", "Budget for havnen"],
  ]);
});
