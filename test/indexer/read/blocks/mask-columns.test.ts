import { expect, test } from "vitest";
import { maskColumns } from "../../../../indexer/read/blocks/mask-columns.ts";

test("below a head that says CPR every number of the column is masked, however far below", () => {
  const rows = Array.from(
    { length: 30 },
    (_, row) => `Navn ${row}\t0202020${100 + row}\t0202020100`,
  );
  const [head, ...masked] = maskColumns(["Navn\tCPR-nr.\tBeløb", ...rows]);
  expect(head).toBe("Navn\tCPR-nr.\tBeløb");
  for (const [row, line] of masked.entries())
    expect(line).toBe(`Navn ${row}\txxxxxxxxxx\t0202020100`);
});

test("a line that is no row ends the table, an empty one does not", () => {
  const lines = ["CPR\tNavn", "", "0202020100\tA", "Udbetalinger", "0202020100\tB"];
  expect(maskColumns(lines)).toEqual([
    "CPR\tNavn",
    "",
    "xxxxxxxxxx\tA",
    "Udbetalinger",
    "0202020100\tB",
  ]);
});

test("what is no number in such a column stays", () => {
  const lines = ["CPR\tNavn", "ikke oplyst\tA", "4502020100\tB"];
  expect(maskColumns(lines)).toEqual(lines);
});
