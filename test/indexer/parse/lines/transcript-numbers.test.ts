/** Numbers in running text that are the items': they rise by one, and nothing says that they are something else. */
import { describe, expect, test } from "vitest";
import {
  risingNumbers,
  splitAtNumbers,
} from "../../../../indexer/parse/lines/transcript-numbers.ts";

const rising = (...pages: string[]) => [...risingNumbers(pages)];

describe("the beginnings of headings", () => {
  test("are those that rise by one from 1, over the pages", () => {
    expect(rising("1. Budget er klar. 2. Skovtur til Egerup.", "3. Valg af formand.")).toEqual([
      "1. Budget er",
      "2. Skovtur til",
      "3. Valg af",
    ]);
  });

  test("are three at least", () => {
    expect(rising("1. Budget er klar. 2. Skovtur til Egerup.")).toEqual([]);
  });

  test("are two where the first begins a page", () => {
    expect(rising("2 1. Budget er klar. 2. Skovtur til Egerup.")).toHaveLength(2);
  });

  test("may lack one in between, and not two", () => {
    expect(rising("1. Budget er klar. 3. Valg af formand. 4. Næste møde holdes.")).toHaveLength(3);
    expect(rising("1. Budget er klar. 4. Valg af formand. 5. Næste møde holdes.")).toEqual([]);
  });

  test("begin with 1", () => {
    expect(rising("2. Budget er klar. 3. Valg af formand. 4. Næste møde holdes.")).toEqual([]);
  });

  test("are all written with the same sign", () => {
    expect(
      rising("1. Budget er klar. 2) Skovtur nu. 2. Skovtur til Egerup. 3. Valg af formand."),
    ).toEqual(["1. Budget er", "2. Skovtur til", "3. Valg af"]);
  });

  test("are none in brackets", () => {
    expect(
      rising("1. Budget er klar (se 2. Bilag her). 2. Skovtur til Egerup. 3. Valg af formand."),
    ).toContain("2. Skovtur til");
  });

  test("are none where caseworkers print their numbers", () => {
    const page = "1. Budget er klar. 2. Skovtur til Egerup. 3. Valg af formand.";
    expect(rising(page, "Sagsnr.: 20/1234")).toEqual([]);
  });

  test("need no sign below the heads of a table's columns, and are two at least there", () => {
    expect(rising("Punkt Beslutning 1 Budget er klar. 2 Skovtur til Egerup.")).toEqual([
      "1 Budget er",
      "2 Skovtur til",
    ]);
    expect(rising("Vi er 1 Budget er klar. 2 Skovtur til. 3 Valg af formand.")).toEqual([]);
  });
});

describe("a line", () => {
  const beginnings = new Set(["1. Budget er", "2. Skovtur til"]);

  test("is cut before each of them, with air above", () => {
    expect(
      splitAtNumbers("Velkommen. 1. Budget er klar 2. Skovtur til Egerup", beginnings),
    ).toEqual(["Velkommen.", "", "1. Budget er klar", "", "2. Skovtur til Egerup"]);
  });

  test("is left whole where there are none", () => {
    expect(splitAtNumbers("1. Budget er klar", new Set())).toEqual(["1. Budget er klar"]);
    expect(splitAtNumbers("4. Andet er klart", beginnings)).toEqual(["4. Andet er klart"]);
  });

  test("has a heading apart from its verdict, its case, and who decides", () => {
    const last = (text: string) => splitAtNumbers(text, new Set(["1. Budget er"])).slice(-2);
    expect(last("1. Budget er klar Godkendt.")).toEqual(["1. Budget er klar", "Godkendt."]);
    expect(last("1. Budget er klar Referatet blev godkendt.")).toEqual([
      "1. Budget er klar",
      "Referatet blev godkendt.",
    ]);
    expect(last("1. Budget er klar Sag: Kalkning (1386)")).toEqual([
      "1. Budget er klar",
      "Sag: Kalkning (1386)",
    ]);
    expect(last("1. Budget er klar Udvalget anbefaler det.")).toEqual([
      "1. Budget er klar",
      "Udvalget anbefaler det.",
    ]);
  });
});

describe("numbers behind a word", () => {
  test("are the items', and other numbers their lists'", () => {
    const page =
      "Pkt. 1: Dagsorden 1. Budget 2. Skovtur 3. Valg Vedtaget. Pkt. 2: Budget Tallene holder.";
    expect(rising(page)).toEqual(["Pkt. 1: Dagsorden 1.", "Pkt. 2: Budget Tallene"]);
    const lines = splitAtNumbers(page, risingNumbers([page])).filter((line) => line !== "");
    expect(lines.slice(0, 2)).toEqual([
      "Pkt. 1: Dagsorden",
      "1. Budget 2. Skovtur 3. Valg Vedtaget.",
    ]);
  });

  test("are none behind a day, where they tell whose decision follows", () => {
    const page =
      "Byrådets møde 4. maj 2004 Punkt 1: Godkendt. Byrådets møde 4. maj 2004 Punkt 2: Udsat.";
    expect(rising(page)).toEqual([]);
  });

  test("are two at least", () => {
    expect(rising("Pkt. 1: Budget er klar.")).toEqual([]);
  });
});

test("an attachment by its number stands below the title", () => {
  const page = "Pkt. 1: Referat fra maj Bilag 1: Udkast Godkendt. Pkt. 2: Budget Tallene holder.";
  expect(splitAtNumbers(page, risingNumbers([page]))).toContain("Pkt. 1: Referat fra maj");
});

test("a title ends before a name with its verb", () => {
  const page = "2 1. Budget Godkendt. 2. Sti langs Egå Rambøll har lovet et udkast.";
  expect(splitAtNumbers(page, risingNumbers([page])).slice(-2)).toEqual([
    "2. Sti langs Egå",
    "Rambøll har lovet et udkast.",
  ]);
});

describe("a list of names, and a second column", () => {
  const people = "Suppleanter: 1. Anna Ager - 2. Bo Bæk - 3. Ida Is - Fraværende: Dan Eg";

  test("people in their order head nothing", () => {
    expect(rising(`1 Møde ${people}`)).toEqual([]);
    expect(
      rising(`1 Møde ${people} Dagsorden 1. Budget er klar. 2. Skovtur nu. 3. Valg af Bo.`),
    ).toEqual(["1. Budget er", "2. Skovtur nu.", "3. Valg af"]);
  });

  const lines = (page: string) => splitAtNumbers(page, risingNumbers([page]));

  test("the second column's head behind the last title begins what was said of all", () => {
    expect(
      lines("Dagsorden 1. Tema 2. Regnskab 3. Nyt fra havnen Referat Udsat Godkendt."),
    ).toEqual([
      "Dagsorden",
      "",
      "1. Tema",
      "",
      "2. Regnskab",
      "",
      "3. Nyt fra havnen",
      "Referat Udsat Godkendt.",
    ]);
  });

  test("behind each title, or in one, it is no column's", () => {
    const each = lines("Dagsorden 1. Tema Referat Udsat. 2. Sti Referat Ja. 3. Nyt Referat Intet.");
    expect(each.some((line) => line.startsWith("Referat "))).toBe(false);
    const inTitle = lines("Dagsorden 1. Tema 2. Sti 3. Godkendelse af Referat Godkendt.");
    expect(inTitle.some((line) => line.startsWith("Referat "))).toBe(false);
  });
});
