/** Word's counts of headings in web pages are no words of the document. */
import { expect, test } from "vitest";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";
import { mendBlocks } from "../../../../indexer/read/blocks/mend-blocks.ts";

const texts = (...lines: string[]) =>
  mendBlocks(
    { blocks: lines.map((text, at) => toBlock(text, at + 1)), problems: [] },
    "referat.html",
  ).blocks.map(({ text }) => text);

test("they count from 0 and rise by one, and are gone", () => {
  expect(texts("0BPkt. 1", "1BBudget", "Godkendt.", " 2BPkt. 2")).toEqual([
    "Pkt. 1",
    "Budget",
    "Godkendt.",
    "Pkt. 2",
  ]);
});

test.each([
  [["1BBudget", "2BHavn"]],
  [["0BBudget", "2BHavn"]],
  [["0BBudget"]],
  [["0Budget", "1Budget"]],
])("others are words: %j", (lines) => expect(texts(...lines)).toEqual(lines));
