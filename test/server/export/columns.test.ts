import { join } from "node:path";
import { expect, test } from "vitest";
import { ExportRow } from "../../../contract/export.ts";
import { columns, formatCodeBook } from "../../../server/export/columns.ts";

const codeBook = join(import.meta.dirname, "..", "..", "..", "docs", "code-book.md");

test("the code book tells of every column", async () => {
  await expect(formatCodeBook()).toMatchFileSnapshot(codeBook);
});

test("every column has a name of its own, and all that a row holds but its texts has one", () => {
  const names = columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const inCells = ExportRow.keyof().options.filter((key) => key !== "votes" && key !== "sections");
  expect(names).toEqual(expect.arrayContaining(inCells));
});
