import { expect, test } from "vitest";
import { toLines, withText } from "../../../../indexer/parse/recognise/line.ts";
import { isSameCase, recognise } from "../../../../indexer/parse/recognise/recognised.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

test("two case numbers of one printed line are one case, and of two lines two", () => {
  const [line, below] = toLines([toBlock("J.nr.: 24/17", 1), toBlock("Sagsid: 24/18", 2)]);
  if (!line || !below) throw new Error("no lines");
  const rows = [line, withText(line, "Sagsid: 24/19"), below].map(recognise);
  expect(rows.map((_, at) => isSameCase(rows, at))).toEqual([false, true, false]);
});

test("a long line that begins with a labelled case number tells it, and one that only names a case does not", () => {
  const prose = "På mødet vedtog udvalget, at planen godkendes i princippet. ".repeat(8);
  const rows = toLines([
    toBlock(`Sagsnr.: 09/2325 ${prose}`, 1),
    toBlock(`Sagen 09/2325 ${prose}`, 2),
  ]);
  expect(rows.map((line) => recognise(line).caseLine?.caseNumber)).toEqual(["09/2325", undefined]);
});
