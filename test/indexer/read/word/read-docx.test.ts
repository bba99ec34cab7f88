import { expect, test } from "vitest";
import { readDocx } from "../../../../indexer/read/word/read-docx.ts";
import { writeDocx } from "../../../support/minutes/docx-writer.ts";

test("headings, lists and tables of a Word document keep their meaning", async () => {
  const bytes = writeDocx([
    { kind: "paragraph", text: "1. Godkendelse af dagsorden", style: "Heading1" },
    { kind: "paragraph", text: "Æbler & pærer <script>" },
    { kind: "bullet", text: "det første" },
    {
      kind: "table",
      rows: [
        ["Navn", "Parti"],
        ["Aja Lund", "A"],
      ],
    },
  ]);
  const { blocks, problems } = await readDocx(bytes, "fil.docx");
  const printed = blocks.filter(({ text }) => text !== "");
  expect(problems).toEqual([]);
  expect(
    printed.map(({ text, heading, list, cells }) => [text, heading, list?.marker, cells?.length]),
  ).toEqual([
    ["1. Godkendelse af dagsorden", 1, undefined, undefined],
    ["Æbler & pærer <script>", 0, undefined, undefined],
    ["det første", 0, "•", undefined],
    ["Navn\tParti", 0, undefined, 2],
    ["Aja Lund\tA", 0, undefined, 2],
  ]);
});

test("numbers that Word prints before headings are there, and those of lists are marks", async () => {
  const bytes = writeDocx([
    { kind: "paragraph", text: "Godkendelse af dagsorden", style: "Heading1", numbered: true },
    { kind: "paragraph", text: "Godkendt." },
    { kind: "paragraph", text: "et råd", numbered: true },
    { kind: "paragraph", text: "Meddelelser", style: "Heading1", numbered: true },
  ]);
  const { blocks } = await readDocx(bytes, "fil.docx");
  const printed = blocks.filter(({ text }) => text !== "");
  expect(printed.map(({ text, heading, list }) => [text, heading, list?.marker])).toEqual([
    ["1. Godkendelse af dagsorden", 1, undefined],
    ["Godkendt.", 0, undefined],
    ["et råd", 0, "1."],
    ["2. Meddelelser", 1, undefined],
  ]);
});

test("a document that is cut off, empty or a bomb says which, and nothing is unpacked for good", async () => {
  const whole = writeDocx([{ kind: "paragraph", text: "tekst" }]);
  const bomb = writeDocx([], { "word/bombe.xml": new Uint8Array(160_000_000) });
  const codes = async (bytes: Uint8Array) =>
    (await readDocx(bytes, "fil.docx")).problems.map(({ code }) => code);
  expect(await codes(whole.subarray(0, whole.length - 100))).toEqual(["damaged"]);
  expect(await codes(writeDocx([]))).toEqual(["empty-file"]);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await codes(bomb)).toEqual(["too-large"]);
});
