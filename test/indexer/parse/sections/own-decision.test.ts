import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

function decisionsOf(...texts: string[]) {
  const head = ["Havneudvalget", "Referat fra mødet den 4. maj 2021", "Mødested: Salen", ""];
  const blocks = [...head, ...texts].map((text, at) => toBlock(text, at + 1));
  const parsed = parseMeetings({ name: "test.txt", blocks, source: null });
  return parsed.flatMap(({ meeting }) => meeting.items.map(({ decision }) => decision));
}

describe("where nothing is labelled a decision", () => {
  test("a last line that is one by its words is the decision", () => {
    expect(
      decisionsOf(
        ...["1. Ny skolegård", "", "Sagsfremstilling", "Skolen ønsker en gård.", "Godkendt.", ""],
        ...["2. Ny havn", "", "Sagsfremstilling", "Godkendt.", "Havnen er gammel."],
      ),
    ).toEqual(["Godkendt.", null]);
  });
});
