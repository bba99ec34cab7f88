import { describe, expect, test } from "vitest";
import { readItemStart, wrappedTitle } from "../../../../indexer/parse/items/item-start.ts";
import { rowsOf } from "../recognised-rows.ts";

const long = "Forslag til lokalplan for den gamle havn og det";

describe("a long title", () => {
  const ends = (...texts: string[]) => wrappedTitle(rowsOf(...texts), 0, texts[0] ?? "");

  test("goes on over the lines close below it, as far as a fact after air", () => {
    expect(ends(long, "grønne område ved", "", "Sagsnr. 19/1234")).toBe(2);
    expect(ends(long, "grønne", "område ved", "", "Sagsnr. 19/1234")).toBe(3);
  });

  test("goes on below a word that no title ends with", () => {
    expect(ends("Indstilling om budget på", "Anna Ager", "", "Indstilling")).toBe(2);
    expect(ends("Kopi af vedtægten vedr. rum for", "tro og håb i", "byen", "Godkendt.")).toBe(3);
    expect(ends("Siden sidst: Bo vil gerne hjælpe med", "lyset.")).toBe(1);
  });

  test("a narrow column breaks shorter ones, which go on in lower case", () => {
    expect(ends("Udbud af den nye", "svømmehal", "", "Sagsnr. 19/1234")).toBe(2);
    expect(ends("Udbud af den nye", "Svømmehallen er gammel", "", "Sagsnr. 19/1234")).toBe(1);
  });

  test("on paper a name may go on too, and no sentence", () => {
    const onPaper = (...texts: string[]) => {
      const rows = rowsOf(...texts).map((row) => ({ ...row, line: { ...row.line, page: 1 } }));
      return wrappedTitle(rows, 0, texts[0] ?? "");
    };
    expect(onPaper("Tilskud til plejehjemmet", "Åbakken", "", "Sagsnr. 19/1234")).toBe(2);
    expect(onPaper("Udbud af den nye", "Hallen er gammel", "", "Sagsnr. 19/1234")).toBe(1);
    expect(onPaper("Godkendelse af dagsorden", "Godkendt", "", "Sagsnr. 19/1234")).toBe(1);
  });

  test.each([
    ["no air stands above the fact", [long, "grønne område ved", "Sagsnr. 19/1234"]],
    ["no fact stands below the air", [long, "grønne område ved", "", "Havnen er gammel."]],
    ["the fact is close below it", [long, "Sagsnr. 19/1234", "", "Beslutning"]],
    ["another item stands close below it", [long, "2. Ny skolegård", "", "Sagsnr. 19/1234"]],
    [
      "more than three lines stand close below it",
      [long, "a b", "c d", "e f", "g h", "", "Sagsnr. 19/1234"],
    ],
    ["it is short", ["Lokalplan", "for havnen", "", "Sagsnr. 19/1234"]],
  ])("is its own line where %s", (_, texts) => expect(ends(...texts)).toBe(1));
});

describe("below a heading a number alone", () => {
  const start = (...texts: string[]) =>
    readItemStart(rowsOf("Ny skolegård", ...texts), {
      at: 0,
      end: 1,
      number: null,
      title: "Ny skolegård",
    });

  test("is the case's, and the word before it says whether the item is closed", () => {
    expect(start("17/2400")).toMatchObject({ caseNumber: "17/2400", closed: null, end: 2 });
    expect(start("Lukket - 17/2400")).toMatchObject({ caseNumber: "17/2400", closed: true });
    expect(start("(Åben) 17/2400")).toMatchObject({ caseNumber: "17/2400", closed: false });
  });

  test("is none behind other words", () => {
    expect(start("Side 17/2400").caseNumber).toBeNull();
  });
});

test("»Punkt 3« below item 2 begins the next, and its own number is a fact of it", () => {
  const start = (number: string) =>
    readItemStart(rowsOf("Havn", "Punkt 3", "Godkendt."), { at: 0, end: 1, number, title: "Havn" });
  expect(start("2").end).toBe(1);
  expect(start("3").end).toBe(2);
});
