import { expect, test } from "vitest";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { decidedLines } from "../../../../indexer/parse/sections/decided-lines.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

const decided = (text: string) => decidedLines(toLines(textBlocks(text))).map((line) => line.text);

test("marks alone on their lines count the words below them, one alone is an empty entry", () => {
  const counted = ["1.", "Godkendt.", "2.", "Afvist."];
  expect(decided(counted.join("\n"))).toEqual(counted);
  expect(decided("1.\nGodkendt.")).toEqual(["Godkendt."]);
  expect(decided("Godkendt.\n1.\n2.")).toEqual(["Godkendt."]);
  expect(decided("Dato: 4. maj 2020\nSted: Salen\n•\nGodkendt.")).toEqual(["Godkendt."]);
});
