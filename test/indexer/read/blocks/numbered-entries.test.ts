import { expect, test } from "vitest";
import { type Block, toBlock } from "../../../../indexer/read/blocks/block.ts";
import { withPrintedNumbers } from "../../../../indexer/read/blocks/numbered-entries.ts";

const entry = (marker: string, text: string, line: number) =>
  toBlock(text, line, { list: { depth: 1, marker } });
const printed = (blocks: readonly Block[]) => withPrintedNumbers(blocks).map(({ text }) => text);

test.each([
  ["1.", "2."],
  ["I.", "II."],
  ["IX.", "X."],
  ["A)", "B)"],
])("entries %s and %s with text between them are headings", (one, other) => {
  const blocks = [entry(one, "Ny bro", 1), toBlock("Godkendt.", 2), entry(other, "Kaj", 3)];
  expect(printed(blocks)).toEqual([`${one} Ny bro`, "Godkendt.", `${other} Kaj`]);
});

test.each([
  ["1.", "3."],
  ["a)", "b)"],
  ["•", "•"],
  ["I.", "B."],
])("entries %s and %s are a list's", (one, other) => {
  const blocks = [entry(one, "Ny bro", 1), toBlock("Godkendt.", 2), entry(other, "Kaj", 3)];
  expect(printed(blocks)).toEqual(["Ny bro", "Godkendt.", "Kaj"]);
  expect(printed([entry("I.", "bro", 1), entry("II.", "kaj", 2)])).toEqual(["bro", "kaj"]);
});

test("a list inside an entry counts for itself, however it is marked", () => {
  const blocks = [
    entry("1.", "Ny bro", 1),
    toBlock("Indstilling", 2),
    entry("1.", "at broen bygges", 3),
    entry("2.", "at kajen fejes", 4),
    toBlock("Godkendt.", 5),
    entry("2.", "Kaj", 6),
  ];
  expect(printed(blocks)).toEqual([
    "1. Ny bro",
    "Indstilling",
    "at broen bygges",
    "at kajen fejes",
    "Godkendt.",
    "2. Kaj",
  ]);
});
