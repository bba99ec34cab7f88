import { expect, test } from "vitest";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";
import { markMisread } from "../../../../indexer/read/scan/misread-bullets.ts";

const page = { number: 2, width: 1, height: 1, pieces: [], confidence: 90, unsure: [] };
const recognised = { version: 1 as const, pages: [page], left: [] };

test("on a recognised page a lone letter before a name may be a bullet, and stays in the text", () => {
  const marks = (text: string, page = 2) => {
    const [block] = markMisread([toBlock(text, 1, { page })], recognised);
    expect(block?.text).toBe(text);
    return block?.mark;
  };
  expect(marks("e Kort over kajen")).toBe("e");
  expect(marks("+ Regnskab")).toBe("+");
  expect(marks("e kort")).toBeUndefined();
  expect(marks("En kaj")).toBeUndefined();
  expect(marks("e Kort over kajen", 1)).toBeUndefined();
});
