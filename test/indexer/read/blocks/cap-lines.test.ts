import { expect, test } from "vitest";
import { type ReadResult, toBlock } from "../../../../indexer/read/blocks/block.ts";
import { capLines } from "../../../../indexer/read/blocks/cap-lines.ts";

test("a file of more lines than any minutes have is cut there, and the problem names the line", () => {
  const blocks = Array.from({ length: 250_003 }, (_, at) => toBlock("Godkendt.", at + 1));
  const whole: ReadResult = { blocks, problems: [] };
  const { blocks: kept, problems } = capLines(whole, "a.txt");
  expect(kept).toHaveLength(250_000);
  expect(problems).toMatchObject([{ code: "too-long", line: 250_001 }]);
  expect(problems[0]?.message).toContain("a.txt har 250.003 linjer");
  expect(capLines({ blocks: kept, problems: [] }, "a.txt").problems).toEqual([]);
});
