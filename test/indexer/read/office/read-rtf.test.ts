import fc from "fast-check";
import { expect, test } from "vitest";
import { readRtf } from "../../../../indexer/read/office/read-rtf.ts";
import { writeRtf } from "../../../support/minutes/print/office-settings.ts";

const read = (body: string) => {
  const { blocks, problems } = readRtf(writeRtf(body), "fil.rtf");
  return { texts: blocks.map(({ text }) => text).filter(Boolean), problems };
};

test("letters are those of the code page, of Unicode and of RTF's own names", () => {
  expect(
    read(
      "\\pard S\\'f8en p\\'e5 \\u198?r\\u248\\'6f \\endash  \\ldblquote ja\\rdblquote\\par To\\line tre\\par",
    ).texts,
  ).toEqual(["Søen på Ærø – “ja”", "To", "tre"]);
});

test("what is no text of the page is none: fonts, heads, pictures, unknown groups, hidden and deleted words", () => {
  const body =
    "{\\header Kommunen}{\\pict 0102}{\\*\\ukendt Nej}{\\listtext 1.\\tab}Havnen{\\v  Kladde}{\\deleted  Slettet} bygges\\par";
  const { texts, problems } = read(body);
  expect(texts).toEqual(["1. Havnen bygges"]);
  expect(problems).toMatchObject([{ code: "hidden-text" }]);
});

test("words that are struck out are left out and told of", () => {
  const { texts, problems } = read(
    "{\\strike Afvist. }Udsat.\\par\\strike Nej. \\strike0 Ja.\\par",
  );
  expect(texts).toEqual(["Udsat.", "Ja."]);
  expect(problems).toMatchObject([{ code: "struck-text" }]);
});

test("rows are a table whose cells keep their paragraphs", () => {
  const cell = (text: string) => `\\pard\\intbl ${text}\\cell `;
  const row = (...cells: string[]) => `\\trowd ${cells.map(cell).join("")}\\row\n`;
  expect(
    read(
      `${row("1.", "Havnen", "Godkendt.\\par Enigt.")}${row("2.", "Skolen", "Udsat.")}\\pard Slut\\par`,
    ).texts,
  ).toEqual(["1. Havnen", "Godkendt.", "Enigt.", "2. Skolen", "Udsat.", "Slut"]);
});

test("a file that is cut off says so, and no bytes are too odd to be read", () => {
  const cut = readRtf(writeRtf("Et helt afsnit\\par").subarray(0, -3), "fil.rtf");
  expect(cut.problems).toMatchObject([{ code: "cut-off" }]);
  fc.assert(
    fc.property(fc.string(), (body) => {
      const { blocks, problems } = readRtf(writeRtf(body), "fil.rtf");
      expect(blocks.length + problems.length).toBeGreaterThan(0);
    }),
  );
});
